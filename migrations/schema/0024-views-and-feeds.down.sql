drop function calendar_feed_of(bytea);
drop table calendar_feeds;
drop table default_views;
drop trigger saved_views_unshared on saved_views;
drop function saved_views_unshared();
drop table saved_views;
