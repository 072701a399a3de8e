drop table review_decisions;
drop function check_review_decision();
