import type { ProblemEntry } from './problem-entry.js';

/**
 * Every refusal the service can give: the closed list. A code never changes its meaning or its status.
 * The detail says what happened and what to do next. Status by kind: 400 shape of the request, 401 and 403
 * who asks, 404 not there or not yours, 409 the state forbids it, 412 changed since you looked, 413 and 415
 * files, 422 a rule of the standard, 428 If-Match missing, 429, 503 and 507 try later, 500 a fault of ours.
 */
export const PROBLEMS = {
  validation_failed: {
    status: 400,
    params: [],
    title: { pl: 'Formularz wymaga poprawek', en: 'Some fields need correcting' },
    detail: {
      pl: 'Nie zapisano zmian, bo część pól jest wypełniona nieprawidłowo. Popraw wskazane pola i zapisz ponownie.',
      en: 'Nothing was saved because some fields are not filled in correctly. Correct the fields pointed out and save again.',
    },
  },
  malformed_request: {
    status: 400,
    params: [],
    title: { pl: 'Nieczytelne zapytanie', en: 'The request could not be read' },
    detail: {
      pl: 'Serwer nie mógł odczytać zapytania. Odśwież stronę i spróbuj ponownie; jeśli korzystasz z API, sprawdź format JSON i nagłówki.',
      en: 'The server could not read the request. Reload the page and try again; if you use the API, check the JSON and the headers.',
    },
  },
  not_signed_in: {
    status: 401,
    params: [],
    title: { pl: 'Wymagane logowanie', en: 'You are not signed in' },
    detail: {
      pl: 'Ta część serwisu wymaga zalogowania albo Twoja sesja wygasła. Zaloguj się i powtórz czynność.',
      en: 'This part of the service needs an account, or your session has ended. Sign in and repeat what you did.',
    },
  },
  sign_in_failed: {
    status: 401,
    params: [],
    title: { pl: 'Nie udało się zalogować', en: 'Signing in failed' },
    detail: {
      pl: 'Adres e-mail lub hasło są nieprawidłowe. Sprawdź je i spróbuj ponownie albo poproś administratora obszaru o pomoc.',
      en: 'The e-mail address or the password is wrong. Check them and try again, or ask the administrator of your area for help.',
    },
  },
  forbidden: {
    status: 403,
    params: [],
    title: { pl: 'Brak uprawnień', en: 'You may not do this' },
    detail: {
      pl: 'Twoja rola nie pozwala na tę czynność. Jeśli jest Ci potrzebna, zwróć się do administratora obszaru.',
      en: 'Your role does not allow this. If you need it, ask the administrator of your area.',
    },
  },
  foreign_origin: {
    status: 403,
    params: [],
    title: { pl: 'Zapytanie z obcej strony', en: 'The request came from another site' },
    detail: {
      pl: 'Odrzucono zapytanie wysłane z innej strony internetowej. Otwórz serwis pod jego właściwym adresem i powtórz czynność.',
      en: 'A request sent from another web site was refused. Open the service at its own address and repeat what you did.',
    },
  },
  own_answer: {
    status: 403,
    params: [],
    title: { pl: 'Własna odpowiedź', en: 'Your own answer' },
    detail: {
      pl: 'Na tę prośbę odpowiedziała Twoja osoba, więc ocenić odpowiedź musi ktoś inny.',
      en: 'You answered this request yourself, so somebody else has to judge the answer.',
    },
  },
  own_submission: {
    status: 403,
    params: [],
    title: { pl: 'Własnego zgłoszenia nie można zweryfikować', en: 'You cannot review your own submission' },
    detail: {
      pl: 'Ocenę przekazaną przez Ciebie musi zweryfikować inna osoba. Poproś o to innego koordynatora.',
      en: 'Somebody else must review the assessment that you submitted. Ask another coordinator to do it.',
    },
  },
  own_opinion: {
    status: 403,
    params: [],
    title: { pl: 'Własnej opinii nie można potwierdzić', en: 'You cannot confirm on your own opinion' },
    detail: {
      pl: 'Do tej oceny wydano opinię zespołu powiatu na Twoim koncie, więc potwierdzić ją musi inna osoba. Poproś o to innego koordynatora.',
      en: 'You gave the opinion of the powiat’s team about this assessment, so somebody else must confirm it. Ask another coordinator to do it.',
    },
  },
  not_found: {
    status: 404,
    params: [],
    title: { pl: 'Nie znaleziono', en: 'Not found' },
    detail: {
      pl: 'Nie ma tego, czego szukasz, albo nie masz do tego dostępu. Sprawdź adres lub wróć do strony głównej obszaru.',
      en: 'There is nothing here, or you have no access to it. Check the address or go back to the start page of the area.',
    },
  },
  not_on_team: {
    status: 422,
    params: [],
    title: { pl: 'Ta osoba nie jest w zespole', en: 'This person is not on the team' },
    detail: {
      pl: 'Wskazana osoba nie należy w tym dniu do tego zespołu. Wybierz osobę z jego obecnego składu.',
      en: 'The person you chose is not a member of this team on that day. Choose somebody of its present members.',
    },
  },
  meeting_over: {
    status: 409,
    params: [],
    title: {
      pl: 'Posiedzenie już się odbyło albo zostało odwołane',
      en: 'The meeting was held or cancelled',
    },
    detail: {
      pl: 'Tej zmiany nie można już wprowadzić, bo posiedzenie się odbyło albo zostało odwołane. Odśwież stronę, aby zobaczyć jego stan.',
      en: 'This can no longer be changed because the meeting was held or cancelled. Reload the page to see where it stands.',
    },
  },
  meeting_day_ahead: {
    status: 409,
    params: [],
    title: { pl: 'Dzień posiedzenia jeszcze nie nadszedł', en: 'The day of the meeting is still to come' },
    detail: {
      pl: 'Posiedzenie można oznaczyć jako odbyte najwcześniej w jego dniu. Jeśli odbyło się wcześniej, popraw jego datę.',
      en: 'A meeting can be marked as held on its day at the earliest. If it took place earlier, correct its day.',
    },
  },
  meeting_not_held: {
    status: 409,
    params: [],
    title: { pl: 'Posiedzenie się jeszcze nie odbyło', en: 'The meeting was not held yet' },
    detail: {
      pl: 'Protokół może być dowodem dopiero wtedy, gdy posiedzenie oznaczono jako odbyte.',
      en: 'Minutes can serve as evidence once the meeting was marked as held.',
    },
  },
  confirmation_would_reopen: {
    status: 409,
    params: ['items'],
    title: { pl: 'To otworzy ponownie potwierdzoną ocenę', en: 'This would reopen a confirmed assessment' },
    detail: {
      pl: 'Ocena jest potwierdzona[ ({items})], a nowy dowód wymaga ponownej weryfikacji. Jeśli o to chodzi, potwierdź to i wyślij jeszcze raz.',
      en: 'The assessment is confirmed[ ({items})] and a new piece of evidence has to be reviewed again. If that is what you want, say so and send it again.',
    },
  },
  assessment_locked: {
    status: 409,
    params: [],
    title: { pl: 'Ocena czeka na weryfikację', en: 'The assessment is waiting for review' },
    detail: {
      pl: 'Oceny przekazanej do weryfikacji nie można zmieniać. Cofnij przekazanie, a potem wprowadź zmiany.',
      en: 'An assessment that was submitted cannot be changed. Recall it first, then make your changes.',
    },
  },
  review_not_submitted: {
    status: 409,
    params: [],
    title: { pl: 'Ocena nie została przekazana', en: 'The assessment is not submitted' },
    detail: {
      pl: 'Zweryfikować można tylko ocenę przekazaną do weryfikacji. Odśwież listę: samorząd mógł cofnąć przekazanie albo ktoś już ją rozpatrzył.',
      en: 'Only a submitted assessment can be reviewed. Reload the list: the unit may have recalled it, or somebody has already decided.',
    },
  },
  already_decided: {
    status: 409,
    params: ['reviewer'],
    title: { pl: 'Decyzja leży już w koszyku', en: 'A decision waits in a batch already' },
    detail: {
      pl: 'Decyzja o tej ocenie czeka w koszyku na wysłanie[ ({reviewer})]. Najpierw trzeba ją cofnąć albo wysłać.',
      en: 'A decision about this assessment waits in a batch[ ({reviewer})]. It has to be undone or sent first.',
    },
  },
  endorsement_not_expected: {
    status: 409,
    params: [],
    title: { pl: 'Ta ocena nie czeka na opinię', en: 'No opinion is waited for' },
    detail: {
      pl: 'Ocena nie czeka teraz na opinię zespołu powiatowego: została już zaopiniowana, rozpatrzona albo cofnięta, albo obszar nie zbiera opinii. Odśwież listę.',
      en: 'The assessment does not wait for the opinion of the powiat team now: it was given, decided or recalled, or the area collects no opinions. Reload the list.',
    },
  },
  request_not_open: {
    status: 409,
    params: [],
    title: { pl: 'Prośba jest w innym stanie', en: 'The request has moved on' },
    detail: {
      pl: 'Tej czynności nie można wykonać, bo prośba o dowód jest już w innym stanie. Odśwież stronę i sprawdź, co się zmieniło.',
      en: 'This cannot be done because the request for proof has moved on. Reload the page and see what changed.',
    },
  },
  task_closed: {
    status: 409,
    params: [],
    title: { pl: 'Ta sprawa jest już zamknięta', en: 'The task is closed already' },
    detail: {
      pl: 'Ktoś zakończył tę sprawę albo z niej zrezygnował. Otwórz ją ponownie, jeśli jest jeszcze coś do zrobienia.',
      en: 'Somebody finished or dropped this task. Open it again when there is still something to do.',
    },
  },
  task_not_closed: {
    status: 409,
    params: [],
    title: { pl: 'Ta sprawa jest otwarta', en: 'The task is open' },
    detail: {
      pl: 'Nie ma czego otwierać ponownie. Odśwież stronę i sprawdź, co się zmieniło.',
      en: 'There is nothing to open again. Reload the page and see what changed.',
    },
  },
  task_closes_itself: {
    status: 409,
    params: [],
    title: { pl: 'Ta sprawa zamknie się sama', en: 'The task closes itself' },
    detail: {
      pl: 'Sprawa dotyczy zwróconego zadania i zamknie się, gdy zadanie zostanie ponownie przekazane do weryfikacji.',
      en: 'The task is about a returned item and closes when the item is submitted again.',
    },
  },
  task_decision_over: {
    status: 409,
    params: [],
    title: { pl: 'Tego ustalenia nie trzeba już wykonywać', en: 'The decision is over' },
    detail: {
      pl: 'Ustalenie posiedzenia jest wykonane albo wycofane z protokołu, więc nie może mieć otwartej sprawy. Jeśli trzeba do niego wrócić, otwórz je ponownie w protokole.',
      en: 'The decision of the meeting is done or was taken out of the minutes, so it cannot have an open task. To come back to it, open it again in the minutes.',
    },
  },
  duty_ended: {
    status: 409,
    params: [],
    title: { pl: 'Ten stały obowiązek jest zakończony', en: 'The recurring duty has ended' },
    detail: {
      pl: 'Zakończonego obowiązku nie można zmienić ani wykonać. Dodaj nowy, jeśli wraca.',
      en: 'A duty that ended can be neither changed nor done. Add a new one when it is back.',
    },
  },
  too_many_proofs: {
    status: 409,
    params: [],
    title: { pl: 'Za dużo dowodów przy jednym zadaniu', en: 'Too many proofs for one item' },
    detail: {
      pl: 'Jedna ocena może opierać się na najwyżej 50 dowodach. Odepnij od niej zbędne dowody i spróbuj ponownie.',
      en: 'One assessment can rest on 50 proofs at most. Take off those it does not need and try again.',
    },
  },
  not_a_member: {
    status: 409,
    params: [],
    title: { pl: 'Samorząd nie należy już do obszaru', en: 'The unit is no member any more' },
    detail: {
      pl: 'Członkostwo samorządu w obszarze się skończyło: jego dane można czytać, ale nie zmieniać. Jeśli to pomyłka, zwróć się do administratora obszaru.',
      en: 'The membership of the unit has ended: its data can be read but not changed. If this is a mistake, ask the administrator of your area.',
    },
  },
  reply_not_possible: {
    status: 409,
    params: [],
    title: { pl: 'Nie ma na co odpowiedzieć', en: 'There is nothing to answer' },
    detail: {
      pl: 'Ta ocena nie została zwrócona albo po zwrocie zapadła już inna decyzja, a w tej publikacji jej nie ma. Odśwież stronę i sprawdź obecny stan.',
      en: 'This assessment was not returned, or something else was decided since, or the publication does not hold it. Reload the page and look at its present state.',
    },
  },
  reply_closed: {
    status: 409,
    params: ['dueOn'],
    title: { pl: 'Termin na odpowiedź minął', en: 'The time to answer is over' },
    detail: {
      pl: 'Odpowiedź można było wysłać najpóźniej ostatniego dnia terminu[ ({dueOn})]. Szkic pozostaje do wglądu; w sprawach pilnych skontaktuj się z koordynatorem.',
      en: 'The reply could be sent until the last day of the term[ ({dueOn})]. The draft stays readable; contact the coordinator if it is urgent.',
    },
  },
  reply_sent: {
    status: 409,
    params: [],
    title: { pl: 'Odpowiedź została już wysłana', en: 'The reply was sent already' },
    detail: {
      pl: 'Na jeden zwrot i na jedną opublikowaną ocenę przysługuje jedna odpowiedź. Wysłanej odpowiedzi nie można zmienić.',
      en: 'One return and one published standing have one reply each. A reply that was sent cannot be changed.',
    },
  },
  reply_incomplete: {
    status: 422,
    params: [],
    title: { pl: 'Odpowiedź jest niepełna', en: 'The reply is not complete' },
    detail: {
      pl: 'Zaznacz, czy samorząd się zgadza, i napisz uzasadnienie, a potem wyślij odpowiedź.',
      en: 'Say whether the unit agrees and give the reasons, then send the reply.',
    },
  },
  reply_decided: {
    status: 409,
    params: [],
    title: { pl: 'Odpowiedź jest już rozstrzygnięta', en: 'The reply has been decided about' },
    detail: {
      pl: 'Rozstrzygnięcie tej odpowiedzi wysłano już do samorządu. Wysłanego rozstrzygnięcia nie można zmienić.',
      en: 'The decision about this reply was sent to the unit. A decision that was sent cannot be changed.',
    },
  },
  reply_undecided: {
    status: 409,
    params: [],
    title: { pl: 'Odpowiedź czeka na rozstrzygnięcie', en: 'The reply has not been decided about' },
    detail: {
      pl: 'Odpowiedź publikuje się razem z rozstrzygnięciem. Najpierw wyślij rozstrzygnięcie do samorządu.',
      en: 'A reply is published together with its decision. Send the decision to the unit first.',
    },
  },
  reply_without_consent: {
    status: 409,
    params: [],
    title: { pl: 'Brak zgody na publikację', en: 'The unit did not consent' },
    detail: {
      pl: 'Samorząd, wysyłając odpowiedź, nie zgodził się na jej publikację. Odpowiedź pozostaje widoczna tylko wewnątrz systemu.',
      en: 'The unit did not consent to publication when it sent the reply. The reply stays visible inside only.',
    },
  },
  own_reply: {
    status: 403,
    params: [],
    title: { pl: 'To Twoja odpowiedź lub Twoje zgłoszenie', en: 'It is your own reply or submission' },
    detail: {
      pl: 'O odpowiedzi nie rozstrzyga osoba, która ją napisała, wysłała albo przekazała ocenę do weryfikacji. Poproś innego koordynatora.',
      en: 'Whoever wrote or sent the reply, or submitted the assessment, does not decide about it. Ask another coordinator.',
    },
  },
  own_return: {
    status: 403,
    params: [],
    title: { pl: 'To Twój zwrot', en: 'It is your own return' },
    detail: {
      pl: 'Odpowiedź dotyczy zwrotu, który jest Twoją decyzją. W tym obszarze jest inny koordynator i to on ją rozstrzyga.',
      en: 'The reply answers a return that you decided. There is another coordinator in this area, who decides about it.',
    },
  },
  note_visibility_not_allowed: {
    status: 403,
    params: [],
    title: { pl: 'Nie możesz pisać takiej notatki', en: 'You cannot write such a note' },
    detail: {
      pl: 'Notatki wewnętrzne piszą koordynatorzy, a publiczne: koordynator albo osoba, która przekazuje oceny w imieniu samorządu. Wybierz inną widoczność.',
      en: 'Internal notes are for coordinators; public ones for a coordinator or whoever submits for the unit. Choose another visibility.',
    },
  },
  public_note_unconfirmed: {
    status: 422,
    params: [],
    title: { pl: 'Publikacja wymaga potwierdzenia', en: 'Publishing has to be confirmed' },
    detail: {
      pl: 'Ta notatka byłaby widoczna dla wszystkich na stronie publicznej. Potwierdź publikację albo zmień widoczność.',
      en: 'Everybody would see this note on the public page. Confirm that it is to be published, or change who sees it.',
    },
  },
  mention_cannot_see: {
    status: 422,
    params: [],
    title: { pl: 'Wspomniana osoba nie zobaczy tej notatki', en: 'Somebody mentioned cannot see the note' },
    detail: {
      pl: 'Można wspomnieć tylko osoby, które widzą tę notatkę. Usuń wspomnienie albo napisz nową notatkę o innej widoczności.',
      en: 'Only people who can see the note can be mentioned. Remove the mention, or write a new note that more people see.',
    },
  },
  note_not_editable: {
    status: 409,
    params: ['minutes'],
    title: { pl: 'Tej notatki nie można już poprawić', en: 'This note can no longer be corrected' },
    detail: {
      pl: 'Notatkę poprawia jej autor[ w ciągu {minutes} minut od napisania]; notatki publicznej i wycofanej się nie poprawia. Dopisz odpowiedź albo wycofaj notatkę.',
      en: 'A note is corrected by its author[ within {minutes} minutes]; a public or withdrawn one is not corrected. Add an answer, or withdraw the note.',
    },
  },
  note_takes_no_answer: {
    status: 409,
    params: [],
    title: { pl: 'Na tę notatkę się nie odpowiada', en: 'This note takes no answers' },
    detail: {
      pl: 'Notatka publiczna stoi sama. Napisz osobną notatkę i wybierz, kto ma ją widzieć.',
      en: 'A public note stands alone. Write a note of its own and choose who is to see it.',
    },
  },
  nothing_to_send: {
    status: 409,
    params: [],
    title: { pl: 'Nie ma czego wysłać', en: 'There is nothing to send' },
    detail: {
      pl: 'W Twoim koszyku nie ma takich decyzji. Odśwież listę: mogły zostać już wysłane albo cofnięte.',
      en: 'Your batch holds no such decisions. Reload the list: they may have been sent or undone already.',
    },
  },
  transition_not_allowed: {
    status: 409,
    params: [],
    title: { pl: 'Ta zmiana stanu nie jest możliwa', en: 'This change of state is not possible' },
    detail: {
      pl: 'W obecnym stanie oceny nie można wykonać tej czynności. Odśwież stronę i sprawdź, na jakim etapie jest ocena.',
      en: 'The assessment is in a state in which this cannot be done. Reload the page and see where it stands.',
    },
  },
  already_linked: {
    status: 409,
    params: [],
    title: { pl: 'Już powiązane', en: 'Already linked' },
    detail: {
      pl: 'Ten dowód jest już powiązany z tą oceną. Nie trzeba nic więcej robić.',
      en: 'This evidence is already linked to this assessment. There is nothing more to do.',
    },
  },
  evidence_locked: {
    status: 409,
    params: ['assessments'],
    title: { pl: 'Dowód jest w trakcie weryfikacji', en: 'The evidence is being reviewed' },
    detail: {
      pl: 'Na tym dowodzie opierają się oceny przekazane do weryfikacji[: {assessments}]. Cofnij ich przekazanie albo poczekaj na decyzję, a potem wprowadź zmianę.',
      en: 'Assessments that are waiting for review rest on this evidence[: {assessments}]. Recall them or wait for the decision, then make the change.',
    },
  },
  job_over: {
    status: 409,
    params: [],
    title: { pl: 'Praca w tle już się zakończyła', en: 'The background task is over' },
    detail: {
      pl: 'Tej pracy nie można już zatrzymać. Odśwież stronę, aby zobaczyć, jak się zakończyła.',
      en: 'This task can no longer be stopped. Reload the page to see how it ended.',
    },
  },
  evidence_withdrawn: {
    status: 409,
    params: [],
    title: { pl: 'Dowód jest wycofany', en: 'The evidence is withdrawn' },
    detail: {
      pl: 'Wycofanego dowodu nie można zmieniać ani dołączać do zadań. Przywróć go i spróbuj ponownie.',
      en: 'Withdrawn evidence can be neither changed nor linked. Restore it and try again.',
    },
  },
  evidence_content_removed: {
    status: 409,
    params: [],
    title: { pl: 'Treść dowodu usunięto', en: 'The content of the evidence was removed' },
    detail: {
      pl: 'Treść tego dowodu usunięto zgodnie z zasadami przechowywania; zostały jego dane i suma kontrolna. Dodaj nowy dowód.',
      en: 'The content of this evidence was removed by the rules of retention; its facts and checksum stay. Add new evidence.',
    },
  },
  evidence_not_withdrawn: {
    status: 409,
    params: [],
    title: { pl: 'Dowód nie jest wycofany', en: 'The evidence is not withdrawn' },
    detail: {
      pl: 'Tego dowodu nie trzeba przywracać, bo jest w użyciu. Odśwież stronę.',
      en: 'This evidence is in use and needs no restoring. Reload the page.',
    },
  },
  evidence_of_another_form: {
    status: 409,
    params: [],
    title: { pl: 'Dowód ma inną postać', en: 'The evidence has another form' },
    detail: {
      pl: 'Nowa wersja musi mieć tę samą postać co dowód: plik, odnośnik albo oświadczenie. Innej postaci dodaj jako osobny dowód.',
      en: 'A new revision must have the form of the evidence: a file, a link or a statement. Add another form as evidence of its own.',
    },
  },
  revision_unchanged: {
    status: 409,
    params: [],
    title: { pl: 'Nowa wersja niczym się nie różni', en: 'The new revision is no different' },
    detail: {
      pl: 'Treść nowej wersji jest taka sama jak obecnej, dlatego jej nie zapisano. Sprawdź, czy wybrano właściwy plik lub tekst.',
      en: 'The content of the new revision is the same as the present one, so it was not stored. Check that you chose the right file or text.',
    },
  },
  release_transition: {
    status: 409,
    params: ['state'],
    title: { pl: 'To udostępnienie jest już na innym etapie', en: 'This release is at another stage' },
    detail: {
      pl: 'Ktoś już rozstrzygnął lub cofnął to udostępnienie, albo nie czeka ono jeszcze na drugą osobę[ (obecnie: {state})]. Odśwież stronę i sprawdź, co można zrobić.',
      en: 'Somebody has already decided about this release or taken it back, or it does not wait for a second person yet[ (now: {state})]. Reload the page and see what can be done.',
    },
  },
  release_open: {
    status: 409,
    params: [],
    title: {
      pl: 'Udostępnienie tego dowodu jest już przygotowywane',
      en: 'A release of this proof is being prepared',
    },
    detail: {
      pl: 'Ten dowód ma już wersję roboczą udostępnienia albo czeka na drugą osobę. Dokończ ją lub cofnij, zanim przygotujesz następną.',
      en: 'This proof already has a release in draft or one that waits for a second person. Finish it or take it back before you prepare another.',
    },
  },
  release_own_proposal: {
    status: 403,
    params: [],
    title: { pl: 'Potrzebna druga osoba', en: 'A second person is needed' },
    detail: {
      pl: 'Udostępnienie przygotowano lub zgłoszono z Twojego konta, dlatego rozstrzygnąć musi ktoś inny: koordynator albo druga osoba z samorządu.',
      en: 'You prepared or proposed this release, so somebody else has to decide: the coordinator or a second person of the unit.',
    },
  },
  release_unanswered: {
    status: 422,
    params: [],
    title: { pl: 'Odpowiedz na pytania o dane osobowe', en: 'Answer the questions about personal data' },
    detail: {
      pl: 'Przed wysłaniem do drugiej osoby trzeba odpowiedzieć, czy dokument zawiera dane osobowe, i wyjaśnić każde znalezione miejsce.',
      en: 'Before it goes to the second person, say whether the document holds personal data and explain each place that was found.',
    },
  },
  release_copy_missing: {
    status: 422,
    params: [],
    title: { pl: 'Brakuje kopii z zasłoniętymi danymi', en: 'The redacted copy is missing' },
    detail: {
      pl: 'Wybrano udostępnienie kopii z zasłoniętymi fragmentami, ale jeszcze jej nie przygotowano. Zasłoń dane i zapisz kopię.',
      en: 'You chose to release a redacted copy, but it is not there yet. Cover the data and save the copy.',
    },
  },
  release_copy_has_text: {
    status: 422,
    params: [],
    title: { pl: 'Pod zasłoniętą kopią został tekst', en: 'There is text beneath the redacted copy' },
    detail: {
      pl: 'Kopia z zasłoniętymi fragmentami musi składać się z samych obrazów stron, a w tym pliku jest tekst lub załącznik, który można odczytać. Zasłoń dane w Miarze albo zeskanuj wydruk.',
      en: 'A redacted copy must consist of pictures of pages only, but this file holds text or an attachment that can be read. Cover the data in Miara or scan a print.',
    },
  },
  release_file_refused: {
    status: 422,
    params: [],
    title: { pl: 'Takiego pliku nie można pokazać publicznie', en: 'Such a file cannot be shown in public' },
    detail: {
      pl: 'Publicznie pokazujemy tylko pliki PDF, obrazy i zwykły tekst, bo w plikach pakietu biurowego zostają ukryte dane. Zapisz dokument jako PDF i dodaj go jako nową wersję dowodu.',
      en: 'Only PDF files, pictures and plain text are shown in public, because office files keep hidden data. Save the document as PDF and add it as a new revision of the proof.',
    },
  },
  release_file_unreadable: {
    status: 422,
    params: [],
    title: { pl: 'Nie udało się odczytać obrazu', en: 'The picture could not be read' },
    detail: {
      pl: 'Obraz jest uszkodzony albo ma zbyt duże wymiary, dlatego nie da się przygotować kopii bez danych o miejscu i aparacie. Zapisz go ponownie, na przykład jako JPEG, i dodaj jako nową wersję dowodu.',
      en: 'The picture is damaged or too large, so no copy without place and camera can be made. Save it again, for example as JPEG, and add it as a new revision of the proof.',
    },
  },
  release_withdrawn: {
    status: 410,
    params: [],
    title: { pl: 'Ten dokument wycofano', en: 'This document was withdrawn' },
    detail: {
      pl: 'Dokument był tu dostępny publicznie, ale samorząd lub koordynator go wycofał. Aktualne dokumenty znajdziesz na stronie samorządu.',
      en: 'The document was public here, but the unit or the coordinator has withdrawn it. Present documents are on the page of the unit.',
    },
  },
  file_not_scanned: {
    status: 409,
    params: [],
    title: { pl: 'Plik czeka na skan antywirusowy', en: 'The file waits for the virus scan' },
    detail: {
      pl: 'Skaner antywirusowy jeszcze nie sprawdził tego pliku; do tego czasu może go pobrać tylko osoba, która go dodała. Sprawdzenie ponawia się samo: spróbuj za kilka minut.',
      en: 'The virus scanner has not looked at this file yet; until then only the person who added it can download it. The scan is repeated by itself: try again in a few minutes.',
    },
  },
  file_blocked: {
    status: 409,
    params: ['signature'],
    title: { pl: 'Plik jest zablokowany', en: 'The file is blocked' },
    detail: {
      pl: 'W tym pliku skaner antywirusowy znalazł złośliwe oprogramowanie[ ({signature})], więc nikt nie może go pobrać. Jednostka powinna dodać nową, czystą wersję dowodu.',
      en: 'The virus scanner found malicious software in this file[ ({signature})], so nobody can download it. The unit should add a new, clean revision of the evidence.',
    },
  },
  nothing_to_publish: {
    status: 409,
    params: [],
    title: { pl: 'Nie ma czego opublikować', en: 'There is nothing to publish' },
    detail: {
      pl: 'W obszarze nie ma jeszcze żadnych ocen, z których można zrobić publikację. Poczekaj na pierwsze deklaracje samorządów.',
      en: 'The area has no assessments yet from which a publication could be made. Wait for the first declarations of the units.',
    },
  },
  figures_changed: {
    status: 409,
    params: [],
    title: {
      pl: 'Wyniki zmieniły się od podglądu',
      en: 'The figures have changed since they were looked at',
    },
    detail: {
      pl: 'Od obejrzenia podglądu ktoś zmienił dane, więc ogłoszono by inne liczby. Obejrzyj podgląd jeszcze raz i dopiero wtedy publikuj.',
      en: 'Somebody changed data since the preview was looked at, so other numbers would be published. Look at the preview again, and publish then.',
    },
  },
  publication_contradicts: {
    status: 409,
    params: ['units'],
    title: {
      pl: 'Liczby nie zgadzają się ze stanami zadań',
      en: 'The counts and the standings do not agree',
    },
    detail: {
      pl: 'Liczniki nie zgadzają się ze stanami zadań[ w samorządach: {units}]. Niczego nie opublikowano. Poproś operatora o przeliczenie liczników.',
      en: 'The counters do not agree with the standings of the items[ of these units: {units}]. Nothing was published. Ask the operator to rebuild the counters.',
    },
  },
  second_person_required: {
    status: 409,
    params: [],
    title: { pl: 'Potrzebna druga osoba', en: 'A second person is needed' },
    detail: {
      pl: 'W tym obszarze jedna osoba proponuje publikację, a inna ją zatwierdza. Przekaż wyniki do zatwierdzenia.',
      en: 'In this area one person proposes a publication and another approves it. Send the figures for approval.',
    },
  },
  own_figures: {
    status: 403,
    params: [],
    title: { pl: 'Własna propozycja', en: 'Your own proposal' },
    detail: {
      pl: 'Te wyniki zostały zaproponowane przez Ciebie, więc opublikować je musi ktoś inny.',
      en: 'You proposed these figures yourself, so somebody else has to publish them.',
    },
  },
  proposal_closed: {
    status: 409,
    params: [],
    title: { pl: 'Propozycja jest już zamknięta', en: 'The proposal is closed already' },
    detail: {
      pl: 'Ktoś już opublikował tę propozycję, odrzucił ją albo zastąpił nowszą. Odśwież stronę.',
      en: 'Somebody published this proposal, declined it or replaced it by a newer one. Reload the page.',
    },
  },
  already_withdrawn: {
    status: 409,
    params: [],
    title: { pl: 'Publikacja jest już wycofana', en: 'The publication is withdrawn already' },
    detail: {
      pl: 'Tę publikację już wycofano; powód jest widoczny na jej stronie. Nowe wyniki ogłosisz następną publikacją.',
      en: 'This publication was withdrawn before; the reason stands on its page. Publish new figures in another publication.',
    },
  },
  duplicate: {
    status: 409,
    params: [],
    title: { pl: 'Taki wpis już istnieje', en: 'This entry already exists' },
    detail: {
      pl: 'Taki wpis już istnieje, dlatego nie dodano drugiego. Odszukaj istniejący wpis i zmień go, jeśli trzeba.',
      en: 'This entry already exists, so a second one was not added. Find the present one and change it if needed.',
    },
  },
  action_withdrawn: {
    status: 409,
    params: [],
    title: { pl: 'Działanie jest wycofane', en: 'The action is withdrawn' },
    detail: {
      pl: 'Wycofanego działania nie można zmieniać ani wycofać po raz drugi. Najpierw je przywróć.',
      en: 'A withdrawn action cannot be changed or withdrawn again. Restore it first.',
    },
  },
  action_not_withdrawn: {
    status: 409,
    params: [],
    title: { pl: 'Działanie nie jest wycofane', en: 'The action is not withdrawn' },
    detail: {
      pl: 'Przywrócić można tylko wycofane działanie. Odśwież stronę, aby zobaczyć jego obecny stan.',
      en: 'Only a withdrawn action can be restored. Reload the page to see how it stands now.',
    },
  },
  list_entry_in_use: {
    status: 409,
    params: ['code'],
    title: { pl: 'Pozycja jest używana', en: 'The entry is in use' },
    detail: {
      pl: 'Pozycji[ „{code}”] nie można usunąć, bo używają jej zapisane działania. Możesz ją wyłączyć: zniknie z formularzy, a dane pozostaną.',
      en: 'The entry[ “{code}”] cannot be removed because logged actions use it. You can switch it off: it leaves the forms and the data stay.',
    },
  },
  partner_exists: {
    status: 409,
    params: [],
    title: { pl: 'Taki partner już jest w katalogu', en: 'The directory has this partner already' },
    detail: {
      pl: 'W katalogu jest już partner o tej nazwie. Wybierz go z listy albo podaj inną nazwę.',
      en: 'The directory has a partner of this name. Choose it from the list or give another name.',
    },
  },
  period_open: {
    status: 409,
    params: [],
    title: { pl: 'Inny okres jest otwarty', en: 'Another period is open' },
    detail: {
      pl: 'W obszarze trwa już okres sprawozdawczy. Zamknij go, zanim otworzysz następny.',
      en: 'A reporting period of this area is open already. Close it before you open the next one.',
    },
  },
  period_overlaps: {
    status: 409,
    params: [],
    title: { pl: 'Okresy zachodzą na siebie', en: 'The periods overlap' },
    detail: {
      pl: 'Podane dni należą częściowo do innego okresu sprawozdawczego. Wybierz dni, które do żadnego nie należą.',
      en: 'Some of these days belong to another reporting period. Choose days that belong to none.',
    },
  },
  period_closed: {
    status: 409,
    params: [],
    title: { pl: 'Okres jest zamknięty', en: 'The period is closed' },
    detail: {
      pl: 'Stan na zamknięcie okresu jest utrwalony i nie można go zmienić. Otwórz nowy okres.',
      en: 'The state at the close of the period is frozen and cannot be changed. Open a new period.',
    },
  },
  exception_exists: {
    status: 409,
    params: [],
    title: { pl: 'Termin jest już uzgodniony', en: 'There is an agreed exception already' },
    detail: {
      pl: 'Samorząd ma już uzgodniony inny termin tego etapu albo zadania. Zakończ tamto uzgodnienie i dodaj nowe.',
      en: 'This unit has another agreed day for this phase or item. End that exception and add a new one.',
    },
  },
  draft_exists: {
    status: 409,
    params: [],
    title: { pl: 'Szkic nowej wersji już jest', en: 'There is a draft already' },
    detail: {
      pl: 'Standard ma już szkic nowej wersji, a może mieć tylko jeden. Otwórz go na stronie standardu i zmień albo usuń.',
      en: 'The standard has a draft of its next version, and it can have only one. Open it on the page of the standard to change or delete it.',
    },
  },
  version_not_draft: {
    status: 409,
    params: [],
    title: { pl: 'Ta wersja nie jest szkicem', en: 'This version is not a draft' },
    detail: {
      pl: 'Opublikowanej wersji standardu nie można zmienić. Przygotuj szkic nowej wersji i opublikuj go.',
      en: 'A published version of the standard never changes. Draft a new version and publish it.',
    },
  },
  version_of_today: {
    status: 409,
    params: [],
    title: { pl: 'Dziś opublikowano już wersję', en: 'A version was published today already' },
    detail: {
      pl: 'Obowiązująca wersja standardu weszła w życie dzisiaj, a jednego dnia obowiązuje tylko jedna. Opublikuj szkic jutro lub później.',
      en: 'The version in force took effect today, and a day has only one. Publish the draft tomorrow or later.',
    },
  },
  version_empty: {
    status: 422,
    params: [],
    title: { pl: 'Szkic nie ma zadań', en: 'The draft has no items' },
    detail: {
      pl: 'Nie można opublikować wersji bez zadań. Dodaj albo przywróć choć jedno zadanie.',
      en: 'A version without items cannot be published. Add or restore at least one item.',
    },
  },
  version_retired: {
    status: 409,
    params: [],
    title: { pl: 'Wersja standardu jest wycofana', en: 'This version of the standard is retired' },
    detail: {
      pl: 'Ocen w wycofanej wersji standardu nie można już zmieniać ani weryfikować; można je tylko czytać. Otwórz zadanie w obowiązującej wersji.',
      en: 'Assessments under a retired version of the standard can only be read. Open the item in the version in force.',
    },
  },
  changed_since: {
    status: 412,
    params: [],
    title: { pl: 'Ktoś zmienił to w międzyczasie', en: 'Somebody changed this in the meantime' },
    detail: {
      pl: 'Od czasu otwarcia strony ktoś inny zapisał zmiany, dlatego Twoich nie zapisano. Porównaj obie wersje, wybierz właściwą i zapisz ponownie.',
      en: 'Somebody else saved changes after you opened the page, so yours were not saved. Compare both versions, choose the right one and save again.',
    },
  },
  file_too_large: {
    status: 413,
    params: ['limitMb'],
    title: { pl: 'Plik jest za duży', en: 'The file is too large' },
    detail: {
      pl: 'Plik przekracza dozwolony rozmiar[ {limitMb} MB] i nie został zapisany. Zmniejsz go, na przykład skanując w niższej rozdzielczości, albo podziel na części.',
      en: 'The file is larger than allowed[ (limit {limitMb} MB)] and was not stored. Make it smaller, for example by scanning at a lower resolution, or split it.',
    },
  },
  body_too_large: {
    status: 413,
    params: ['limitKb'],
    title: { pl: 'Zapytanie jest za duże', en: 'The request is too large' },
    detail: {
      pl: 'Przesłano więcej danych, niż serwer przyjmuje naraz[ (limit {limitKb} kB)]. Skróć tekst albo wyślij dane w mniejszych częściach.',
      en: 'More was sent than the server takes at once[ (limit {limitKb} kB)]. Shorten the text or send it in smaller parts.',
    },
  },
  file_type_not_accepted: {
    status: 415,
    params: [],
    title: { pl: 'Nieobsługiwany rodzaj pliku', en: 'This type of file is not accepted' },
    detail: {
      pl: 'Takiego rodzaju pliku nie przyjmujemy jako dowodu. Zapisz dokument jako PDF albo wybierz zdjęcie, plik pakietu biurowego, CSV lub TXT.',
      en: 'Files of this type are not taken as evidence. Save the document as PDF, or choose a picture, an office document, CSV or TXT.',
    },
  },
  picture_not_accepted: {
    status: 415,
    params: [],
    title: { pl: 'Tego obrazu nie przyjmujemy', en: 'This picture is not accepted' },
    detail: {
      pl: 'Herb przyjmujemy jako PNG albo JPEG, nieuszkodzony i nie większy niż 16 milionów pikseli. Plik SVG zapisz najpierw jako PNG.',
      en: 'A coat of arms is taken as PNG or JPEG, undamaged and of at most 16 million pixels. Save an SVG as PNG first.',
    },
  },
  preview_not_possible: {
    status: 422,
    params: [],
    title: { pl: 'Nie da się pokazać podglądu', en: 'There is no preview' },
    detail: {
      pl: 'Podgląd powstaje tylko ze zdjęć HEIC, które nie są uszkodzone ani zbyt duże. Pobierz plik, aby go obejrzeć.',
      en: 'Previews are made of HEIC photographs only, unless they are broken or too large. Download the file to see it.',
    },
  },
  file_type_mismatch: {
    status: 415,
    params: [],
    title: {
      pl: 'Zawartość pliku nie zgadza się z nazwą',
      en: 'The content of the file does not match its name',
    },
    detail: {
      pl: 'Zawartość pliku jest inna, niż wskazuje jego rozszerzenie. Otwórz plik, zapisz go ponownie we właściwym formacie i dodaj jeszcze raz.',
      en: 'The content of the file is not what its extension says. Open the file, save it again in the right format and add it once more.',
    },
  },
  upload_cut: {
    status: 400,
    params: [],
    title: { pl: 'Przesyłanie zostało przerwane', en: 'The upload was cut off' },
    detail: {
      pl: 'Plik nie dotarł w całości i nie został zapisany. Sprawdź połączenie z internetem i dodaj plik jeszcze raz.',
      en: 'The file did not arrive whole and was not stored. Check your connection and add the file again.',
    },
  },
  file_missing: {
    status: 400,
    params: [],
    title: { pl: 'Nie wybrano pliku', en: 'No file was chosen' },
    detail: {
      pl: 'W zapytaniu nie było pliku. Wybierz plik i wyślij formularz ponownie.',
      en: 'The request carried no file. Choose a file and send the form again.',
    },
  },
  file_empty: {
    status: 422,
    params: [],
    title: { pl: 'Plik jest pusty', en: 'The file is empty' },
    detail: {
      pl: 'Wybrany plik nie ma żadnej zawartości. Sprawdź, czy to właściwy plik, i dodaj go jeszcze raz.',
      en: 'The chosen file has no content. Check that it is the right one and add it again.',
    },
  },
  file_infected: {
    status: 422,
    params: ['signature'],
    title: { pl: 'W pliku wykryto wirusa', en: 'The file contains a virus' },
    detail: {
      pl: 'Skaner antywirusowy znalazł w pliku złośliwe oprogramowanie[ ({signature})] i plik nie został zapisany. Nie otwieraj go; powiadom informatyka w swoim urzędzie.',
      en: 'The virus scanner found malicious software in the file[ ({signature})] and it was not stored. Do not open it; tell the IT staff of your office.',
    },
  },
  file_with_macros: {
    status: 422,
    params: [],
    title: { pl: 'Dokument zawiera makra', en: 'The document contains macros' },
    detail: {
      pl: 'Dokumentów z makrami nie przyjmujemy jako dowodu, bo makro może wykonać dowolny program. Zapisz dokument bez makr albo jako PDF i dodaj jeszcze raz.',
      en: 'Documents with macros are not taken as evidence, because a macro can run any program. Save the document without macros or as PDF and add it again.',
    },
  },
  boundaries_not_json: {
    status: 422,
    params: ['line', 'column'],
    title: { pl: 'Pliku z granicami nie da się odczytać', en: 'The file of boundaries cannot be read' },
    detail: {
      pl: 'To nie jest poprawny plik JSON[: odczyt zatrzymał się w wierszu {line}, znak {column}]. Plik mógł się urwać przy pobieraniu. Pobierz go ponownie i wybierz jeszcze raz.',
      en: 'This is not valid JSON[: reading stopped in line {line}, character {column}]. The file may have been cut while it was downloaded. Download it again and choose it once more.',
    },
  },
  boundaries_not_geo: {
    status: 422,
    params: [],
    title: { pl: 'To nie są granice', en: 'These are no boundaries' },
    detail: {
      pl: 'Plik nie jest zbiorem obiektów GeoJSON (FeatureCollection) ani TopoJSON (Topology). W programie QGIS wybierz „Eksportuj → Zapisz obiekty jako” i format GeoJSON.',
      en: 'The file is neither a GeoJSON FeatureCollection nor a TopoJSON topology. In QGIS choose “Export, Save features as” and the format GeoJSON.',
    },
  },
  boundaries_too_large: {
    status: 422,
    params: ['features', 'points'],
    title: { pl: 'Granice są zbyt szczegółowe', en: 'The boundaries are too detailed' },
    detail: {
      pl: 'Plik ma więcej obiektów lub punktów, niż przyjmujemy za jednym razem[ (najwyżej: obiektów {features}, punktów {points})]. Zapisz tylko gminy i powiaty obszaru albo uprość granice, na przykład na stronie mapshaper.org.',
      en: 'The file holds more shapes or points than are taken at once[ (at most {features} shapes, {points} points)]. Save only the gminas and powiats of the area, or simplify the boundaries, for example with mapshaper.org.',
    },
  },
  boundaries_without_codes: {
    status: 422,
    params: ['properties'],
    title: {
      pl: 'W pliku nie ma kodów TERYT tych samorządów',
      en: 'The file has no TERYT codes of these units',
    },
    detail: {
      pl: 'Żadna cecha obiektów nie zawiera kodu TERYT samorządu z tego obszaru[; cechy w pliku: {properties}]. Dodaj cechę „teryt” z kodem (7 cyfr gminy, 4 cyfry powiatu).',
      en: 'No property of the shapes carries the TERYT code of a unit of this area[; properties in the file: {properties}]. Add a property “teryt” with the code (7 digits of a gmina, 4 of a powiat).',
    },
  },
  boundaries_in_metres: {
    status: 422,
    params: ['feature', 'unit', 'place', 'looksLike'],
    title: {
      pl: 'Współrzędne są w metrach, nie w stopniach',
      en: 'The coordinates are in metres, not in degrees',
    },
    detail: {
      pl: 'Współrzędne wyglądają na metry[ układu {looksLike}], a potrzebny jest WGS 84 (EPSG:4326)[ (obiekt nr {feature} w pliku: {unit})][ – miejsce: {place}]. Zapisz plik ponownie w układzie EPSG:4326.',
      en: 'The coordinates look like metres[ of {looksLike}]; WGS 84 (EPSG:4326) is needed[ (shape no. {feature} of the file: {unit})][ – place: {place}]. Save the file again in EPSG:4326.',
    },
  },
  boundaries_outside_earth: {
    status: 422,
    params: ['feature', 'unit', 'place'],
    title: { pl: 'Współrzędne spoza Ziemi', en: 'Coordinates outside the Earth' },
    detail: {
      pl: 'Współrzędne nie są stopniami długości i szerokości[ (obiekt nr {feature} w pliku: {unit})][ – miejsce: {place}]. Zapisz plik w układzie WGS 84 (EPSG:4326).',
      en: 'The coordinates are no degrees of longitude and latitude[ (shape no. {feature} of the file: {unit})][ – place: {place}]. Save the file in WGS 84 (EPSG:4326).',
    },
  },
  boundaries_axes_turned: {
    status: 422,
    params: ['feature', 'unit', 'place'],
    title: { pl: 'Szerokość i długość są zamienione', en: 'Latitude and longitude are exchanged' },
    detail: {
      pl: 'W plikach GeoJSON najpierw stoi długość, potem szerokość geograficzna; w tym pliku jest odwrotnie[ (obiekt nr {feature} w pliku: {unit})][ – miejsce: {place}]. Zapisz plik ponownie z właściwą kolejnością osi.',
      en: 'In GeoJSON longitude comes first, then latitude; in this file it is the other way round[ (shape no. {feature} of the file: {unit})][ – place: {place}]. Save the file again with the axes in order.',
    },
  },
  boundaries_outside_poland: {
    status: 422,
    params: ['feature', 'unit', 'place'],
    title: { pl: 'Granica leży poza Polską', en: 'A boundary lies outside Poland' },
    detail: {
      pl: 'Granica samorządu leży poza Polską[ (obiekt nr {feature} w pliku: {unit})][ – miejsce: {place}]. Sprawdź, czy plik jest w układzie WGS 84 (EPSG:4326) i czy kody są przy właściwych obiektach.',
      en: 'The boundary of a unit lies outside Poland[ (shape no. {feature} of the file: {unit})][ – place: {place}]. Check that the file is in WGS 84 (EPSG:4326) and that the codes are at the right shapes.',
    },
  },
  boundaries_no_area: {
    status: 422,
    params: ['feature', 'unit', 'place'],
    title: { pl: 'Obiekt nie jest obszarem', en: 'A shape is no area' },
    detail: {
      pl: 'Granica musi być wielokątem (Polygon albo MultiPolygon), a nie punktem, linią ani pustym obiektem[ (obiekt nr {feature} w pliku: {unit})][ – miejsce: {place}].',
      en: 'A boundary has to be a Polygon or a MultiPolygon, not a point, a line or nothing[ (shape no. {feature} of the file: {unit})][ – place: {place}].',
    },
  },
  boundaries_bad_number: {
    status: 422,
    params: ['feature', 'unit', 'place'],
    title: { pl: 'Współrzędna nie jest liczbą', en: 'A coordinate is no number' },
    detail: {
      pl: 'Jedna ze współrzędnych granicy nie jest liczbą[ (obiekt nr {feature} w pliku: {unit})][ – miejsce: {place}]. Zapisz plik ponownie z programu, z którego pochodzi.',
      en: 'A coordinate of a boundary is no number[ (shape no. {feature} of the file: {unit})][ – place: {place}]. Save the file again with the program it comes from.',
    },
  },
  boundaries_ring_open: {
    status: 422,
    params: ['feature', 'unit', 'place'],
    title: { pl: 'Granica się nie zamyka', en: 'A boundary does not close' },
    detail: {
      pl: 'Ostatni punkt granicy różni się od pierwszego[ (obiekt nr {feature} w pliku: {unit})][ – miejsce: {place}]. Napraw geometrię (w QGIS: „Napraw geometrie”) i zapisz plik ponownie.',
      en: 'The last point of a boundary differs from its first[ (shape no. {feature} of the file: {unit})][ – place: {place}]. Repair the geometry (in QGIS: “Fix geometries”) and save the file again.',
    },
  },
  boundaries_ring_short: {
    status: 422,
    params: ['feature', 'unit', 'place'],
    title: { pl: 'Granica nie otacza żadnego obszaru', en: 'A boundary encloses nothing' },
    detail: {
      pl: 'Granica ma za mało punktów albo leżą one w jednej linii[ (obiekt nr {feature} w pliku: {unit})][ – miejsce: {place}]. Napraw geometrię (w QGIS: „Napraw geometrie”) i zapisz plik ponownie.',
      en: 'A boundary has too few points, or they lie in one line[ (shape no. {feature} of the file: {unit})][ – place: {place}]. Repair the geometry (in QGIS: “Fix geometries”) and save the file again.',
    },
  },
  boundaries_self_crossing: {
    status: 422,
    params: ['feature', 'unit', 'place'],
    title: { pl: 'Granica przecina samą siebie', en: 'A boundary crosses itself' },
    detail: {
      pl: 'Linie granicy przecinają się[ (obiekt nr {feature} w pliku: {unit})][ – miejsce: {place}]. Napraw geometrię (w QGIS: „Napraw geometrie”) i zapisz plik ponownie.',
      en: 'The lines of a boundary cross each other[ (shape no. {feature} of the file: {unit})][ – place: {place}]. Repair the geometry (in QGIS: “Fix geometries”) and save the file again.',
    },
  },
  boundaries_hole_outside: {
    status: 422,
    params: ['feature', 'unit', 'place'],
    title: { pl: 'Otwór leży poza granicą', en: 'A hole lies outside its boundary' },
    detail: {
      pl: 'Otwór w obszarze (enklawa) leży poza jego granicą[ (obiekt nr {feature} w pliku: {unit})][ – miejsce: {place}]. Napraw geometrię (w QGIS: „Napraw geometrie”) i zapisz plik ponownie.',
      en: 'A hole of an area lies outside its boundary[ (shape no. {feature} of the file: {unit})][ – place: {place}]. Repair the geometry (in QGIS: “Fix geometries”) and save the file again.',
    },
  },
  boundaries_twice: {
    status: 422,
    params: ['feature', 'unit', 'place'],
    title: { pl: 'Samorząd ma dwie granice', en: 'A unit has two boundaries' },
    detail: {
      pl: 'Ten sam kod TERYT stoi przy dwóch obiektach[ (obiekt nr {feature} w pliku: {unit})][ – miejsce: {place}]. Połącz je w jeden (MultiPolygon) albo usuń zbędny.',
      en: 'The same TERYT code stands at two shapes[ (shape no. {feature} of the file: {unit})][ – place: {place}]. Merge them into one MultiPolygon, or remove the one too many.',
    },
  },
  register_not_a_table: {
    status: 415,
    params: [],
    title: { pl: 'To nie jest arkusz', en: 'This is not a spreadsheet' },
    detail: {
      pl: 'Import przyjmuje arkusze XLSX i pliki CSV. Zapisz rejestr w jednym z tych formatów i wybierz go ponownie.',
      en: 'Registers come as XLSX workbooks or CSV files. Save yours in one of these formats and choose it again.',
    },
  },
  register_too_old: {
    status: 415,
    params: [],
    title: { pl: 'Arkusz jest w starym formacie XLS', en: 'The workbook is in the old XLS format' },
    detail: {
      pl: 'Otwórz plik w programie Excel albo LibreOffice, wybierz „Zapisz jako” i format XLSX, a potem wybierz nowy plik.',
      en: 'Open the file in Excel or LibreOffice, save it as XLSX and choose the new file.',
    },
  },
  register_locked: {
    status: 422,
    params: [],
    title: { pl: 'Arkusz jest zabezpieczony hasłem', en: 'The workbook is protected by a password' },
    detail: {
      pl: 'Nie możemy odczytać pliku z hasłem. Otwórz go, usuń hasło (Plik → Informacje → Chroń skoroszyt), zapisz i wybierz ponownie.',
      en: 'A file with a password cannot be read. Open it, remove the password, save it and choose it again.',
    },
  },
  register_damaged: {
    status: 422,
    params: [],
    title: { pl: 'Pliku nie da się odczytać', en: 'The file cannot be read' },
    detail: {
      pl: 'Plik jest uszkodzony albo zapisany niezgodnie z formatem. Otwórz go w programie Excel albo LibreOffice, zapisz ponownie i wybierz jeszcze raz.',
      en: 'The file is damaged or not written as its format asks. Open it in Excel or LibreOffice, save it again and choose it once more.',
    },
  },
  register_empty: {
    status: 422,
    params: [],
    title: { pl: 'W pliku nie ma rejestru', en: 'The file holds no register' },
    detail: {
      pl: 'Żaden arkusz nie ma wiersza z nagłówkami i choć jednego wiersza pod nim. Sprawdź, czy to właściwy plik.',
      en: 'No sheet has a row of headings and a row below it. Check that this is the right file.',
    },
  },
  register_too_long: {
    status: 422,
    params: ['rows', 'cells', 'columns', 'sheets'],
    title: { pl: 'Rejestr jest za długi', en: 'The register is too long' },
    detail: {
      pl: 'Rejestr jest dłuższy, niż przyjmujemy za jednym razem[ (najwyżej: wierszy {rows}, kolumn {columns}, arkuszy {sheets}, wypełnionych komórek {cells})]. Podziel go, na przykład na lata.',
      en: 'The register is longer than one import takes[ (at most {rows} rows, {columns} columns, {sheets} sheets, {cells} filled cells)]. Split it, for example by years.',
    },
  },
  register_unpacks_too_large: {
    status: 422,
    params: ['limitMb'],
    title: { pl: 'Arkusz po rozpakowaniu jest za duży', en: 'The workbook is too large when unpacked' },
    detail: {
      pl: 'Arkusz po rozpakowaniu zajmuje więcej, niż przyjmujemy[ ({limitMb} MB)]. Usuń z niego obrazy i zbędne arkusze albo zapisz rejestr jako CSV.',
      en: 'Unpacked, the workbook is larger than is accepted[ ({limitMb} MB)]. Remove pictures and sheets that are not needed, or save the register as CSV.',
    },
  },
  import_columns_missing: {
    status: 422,
    params: [],
    title: { pl: 'Brakuje kolumny', en: 'A column is missing' },
    detail: {
      pl: 'Wskaż, w których kolumnach są data i tytuł. Bez nich żaden wiersz nie może zostać działaniem.',
      en: 'Say which columns hold the day and the title. Without them no row can become an action.',
    },
  },
  import_sheet_unknown: {
    status: 422,
    params: [],
    title: { pl: 'Nie ma takiego arkusza', en: 'There is no such sheet' },
    detail: {
      pl: 'Plik nie ma takiego arkusza, wiersza nagłówków albo kolumny. Wybierz je z listy.',
      en: 'The file has no such sheet, row of headings or column. Choose from the list.',
    },
  },
  import_has_errors: {
    status: 422,
    params: ['rows'],
    title: { pl: 'W rejestrze są błędy', en: 'The register has errors' },
    detail: {
      pl: 'Wybrano import „wszystko albo nic”, a część wierszy zawiera błędy[ ({rows})], więc nic nie zostało zaimportowane. Popraw plik albo wybierz import samych poprawnych wierszy.',
      en: 'The import is “all or nothing” and some rows have errors[ ({rows})], so nothing was imported. Correct the file, or import the good rows only.',
    },
  },
  import_nothing_to_do: {
    status: 422,
    params: [],
    title: { pl: 'Nie ma czego importować', en: 'There is nothing to import' },
    detail: {
      pl: 'Żaden wiersz nie może zostać działaniem. Sprawdź przypisanie kolumn i uwagi przy wierszach.',
      en: 'No row can become an action. Check the columns and what is said beside the rows.',
    },
  },
  import_started: {
    status: 409,
    params: [],
    title: { pl: 'Ten import już się rozpoczął', en: 'This import has begun already' },
    detail: {
      pl: 'Ustawień rozpoczętego importu nie można zmieniać. Poczekaj na wynik; cały import można potem cofnąć.',
      en: 'An import that has begun cannot be changed. Wait for its end; it can be undone as a whole.',
    },
  },
  import_not_finished: {
    status: 409,
    params: [],
    title: { pl: 'Tego importu nie można teraz cofnąć', en: 'This import cannot be undone now' },
    detail: {
      pl: 'Cofnąć można import, który się skończył i nie został jeszcze cofnięty.',
      en: 'Only an import that is over and was not undone yet can be undone.',
    },
  },
  export_too_long: {
    status: 422,
    params: ['rows'],
    title: { pl: 'Za dużo wierszy na arkusz XLSX', en: 'Too many rows for a workbook' },
    detail: {
      pl: 'Tylu działań nie zapiszemy w jednym arkuszu XLSX[ (najwyżej {rows})]. Zawęź listę albo pobierz plik CSV, który nie ma tego ograniczenia.',
      en: 'So many actions are not written into one workbook[ (at most {rows})]. Narrow the list, or take a CSV file, which has no such limit.',
    },
  },
  file_unpacks_too_large: {
    status: 422,
    params: [],
    title: { pl: 'Plik po rozpakowaniu jest za duży', en: 'The file is too large when unpacked' },
    detail: {
      pl: 'Dokument jest spakowany tak, że po otwarciu zająłby zbyt dużo miejsca, więc nie został zapisany. Zapisz go jako PDF albo podziel na mniejsze części.',
      en: 'The document is packed so that it would take too much room when opened, so it was not stored. Save it as PDF or split it into smaller parts.',
    },
  },
  image_too_large: {
    status: 422,
    params: ['limitMegapixels'],
    title: { pl: 'Obraz ma za dużo pikseli', en: 'The picture has too many pixels' },
    detail: {
      pl: 'Obraz ma więcej pikseli, niż da się bezpiecznie otworzyć[ (limit {limitMegapixels} mln)], i nie został zapisany. Zmniejsz go albo zeskanuj w niższej rozdzielczości.',
      en: 'The picture has more pixels than can be opened safely[ (limit {limitMegapixels} million)] and was not stored. Make it smaller or scan at a lower resolution.',
    },
  },
  file_damaged: {
    status: 422,
    params: [],
    title: { pl: 'Plik jest uszkodzony', en: 'The file is damaged' },
    detail: {
      pl: 'Budowa pliku jest uszkodzona i nie został zapisany. Otwórz go w programie, w którym powstał, zapisz ponownie i dodaj jeszcze raz.',
      en: 'The structure of the file is damaged and it was not stored. Open it in the program it was made with, save it again and add it once more.',
    },
  },
  evidence_or_statement_required: {
    status: 422,
    params: [],
    title: { pl: 'Potrzebny dowód lub opis', en: 'Evidence or a statement is needed' },
    detail: {
      pl: 'Zadanie oznaczone jako wdrożone wymaga co najmniej jednego dowodu albo opisu, gdzie można je zobaczyć. Uzupełnij jedno z nich i przekaż ocenę ponownie.',
      en: 'An item declared as in place needs at least one piece of evidence or a statement saying where it can be seen. Add one of them and submit again.',
    },
  },
  reason_required: {
    status: 422,
    params: [],
    title: { pl: 'Potrzebne uzasadnienie', en: 'A reason is needed' },
    detail: {
      pl: 'Napisz, dlaczego zadanie nie dotyczy Twojego samorządu. Bez uzasadnienia nie można przekazać oceny.',
      en: 'Write why the item does not apply to your unit. Without the reason the assessment cannot be submitted.',
    },
  },
  return_reason_required: {
    status: 422,
    params: [],
    title: { pl: 'Podaj powód zwrotu', en: 'Give the reason for returning it' },
    detail: {
      pl: 'Zwracając ocenę, napisz samorządowi, co ma poprawić lub uzupełnić.',
      en: 'When you return an assessment, tell the unit what to correct or to add.',
    },
  },
  declaration_required: {
    status: 422,
    params: [],
    title: { pl: 'Najpierw złóż deklarację', en: 'Make a declaration first' },
    detail: {
      pl: 'Ocena bez deklaracji nie może zostać przekazana. Wybierz, na jakim etapie jest zadanie, i przekaż ją ponownie.',
      en: 'An assessment without a declaration cannot be submitted. Choose how far the item is and submit again.',
    },
  },
  evidence_not_in_force: {
    status: 422,
    params: [],
    title: { pl: 'Dowód nie obowiązuje', en: 'The evidence is not in force' },
    detail: {
      pl: 'Okres obowiązywania dowodu jeszcze się nie zaczął albo już minął. Dodaj obowiązujący dowód lub popraw daty i spróbuj ponownie.',
      en: 'The period of the evidence has not begun or is over. Add evidence that is in force, or correct its dates, and try again.',
    },
  },
  planned_date_required: {
    status: 422,
    params: [],
    title: { pl: 'Podaj planowany termin', en: 'Give the planned date' },
    detail: {
      pl: 'Zadanie planowane lub w trakcie wymaga terminu, w którym ma być gotowe. Podaj dzień i przekaż ocenę ponownie.',
      en: 'An item that is planned or in progress needs the day by which it will be in place. Give the day and submit again.',
    },
  },
  indicator_not_expected: {
    status: 422,
    params: [],
    title: { pl: 'To zadanie nie ma wskaźnika', en: 'This item has no indicator' },
    detail: {
      pl: 'Standard nie przewiduje wskaźnika dla tego zadania. Usuń wartość wskaźnika i zapisz ponownie.',
      en: 'The standard has no indicator for this item. Remove the indicator value and save again.',
    },
  },
  period_reversed: {
    status: 422,
    params: [],
    title: { pl: 'Koniec przed początkiem', en: 'The end is before the beginning' },
    detail: {
      pl: 'Data końcowa jest wcześniejsza niż początkowa. Popraw daty i zapisz ponownie.',
      en: 'The last day is before the first. Correct the dates and save again.',
    },
  },
  period_end_passed: {
    status: 422,
    params: [],
    title: { pl: 'Dzień zamknięcia już minął', en: 'The closing day has passed' },
    detail: {
      pl: 'Dzień zamknięcia okresu musi być dzisiejszy albo późniejszy. Wybierz późniejszy dzień.',
      en: 'The closing day of a period must be today or later. Choose a later day.',
    },
  },
  outside_place: {
    status: 422,
    params: [],
    title: { pl: 'Samorząd spoza Twojego obszaru działania', en: 'A unit outside your place' },
    detail: {
      pl: 'Wybrano samorząd, za który nie odpowiadasz w tym obszarze. Usuń go z listy i zapisz ponownie.',
      en: 'You chose a unit that is outside your place. Remove it from the list and save again.',
    },
  },
  task_owner_elsewhere: {
    status: 422,
    params: [],
    title: { pl: 'Ta osoba nie widzi tej sprawy', en: 'This person does not see the task' },
    detail: {
      pl: 'Sprawę może dostać tylko osoba, która pracuje w tym zespole lub samorządzie. Wybierz inną osobę.',
      en: 'A task is given to somebody who works in its team or unit. Choose another person.',
    },
  },
  not_comparable: {
    status: 422,
    params: [],
    title: { pl: 'Samorządy różnych rodzajów', en: 'Units of different kinds' },
    detail: {
      pl: 'Porównać można tylko samorządy tego samego rodzaju, bo inne mają inne zadania. Wybierz samorządy jednego rodzaju.',
      en: 'Only units of the same kind can be compared, because others have other duties. Choose units of one kind.',
    },
  },
  unknown_item: {
    status: 422,
    params: [],
    title: { pl: 'Nie ma takiego zadania', en: 'There is no such item' },
    detail: {
      pl: 'W obowiązującej wersji standardu nie ma wskazanego zadania. Wybierz zadanie z listy i zapisz ponownie.',
      en: 'The present version of the standard has no such item. Choose an item from the list and save again.',
    },
  },
  item_not_a_duty: {
    status: 422,
    params: [],
    title: { pl: 'To zadanie nie dotyczy tego samorządu', en: 'The item is not a duty of this unit' },
    detail: {
      pl: 'Standard nie przypisuje tego zadania wybranemu samorządowi. Wybierz inne zadanie lub inny samorząd.',
      en: 'The standard does not give this item to the chosen unit. Choose another item or another unit.',
    },
  },
  shares_not_exact: {
    status: 422,
    params: ['given', 'wanted'],
    title: { pl: 'Udziały nie sumują się do całości', en: 'The shares do not sum to the whole' },
    detail: {
      pl: 'Udziały samorządów muszą razem dać dokładnie tyle, ile całe działanie. [Podano {given}, a powinno być {wanted}. ]Popraw udziały albo wybierz równy podział.',
      en: 'The shares of the units must together be exactly what the action has. [They are {given} and should be {wanted}. ]Correct them or choose equal shares.',
    },
  },
  funding_over_cost: {
    status: 422,
    params: [],
    title: { pl: 'Więcej pieniędzy niż kosztu', en: 'More money than cost' },
    detail: {
      pl: 'Źródła finansowania razem przekraczają koszt działania. Popraw kwoty albo koszt i zapisz ponownie.',
      en: 'The sources of money are together more than the action cost. Correct the amounts or the cost and save again.',
    },
  },
  audience_over_total: {
    status: 422,
    params: [],
    title: { pl: 'Odbiorców więcej niż wszystkich osób', en: 'More of one audience than people' },
    detail: {
      pl: 'Jedna z grup odbiorców jest większa niż liczba wszystkich osób. Popraw liczby i zapisz ponownie.',
      en: 'One audience is larger than all people reached. Correct the numbers and save again.',
    },
  },
  answer_needs_linked_proof: {
    status: 422,
    params: [],
    title: { pl: 'Odpowiedź wymaga dowodu', en: 'The answer needs a proof' },
    detail: {
      pl: 'Wskaż co najmniej jeden dowód dołączony do tego zadania. Jeśli go jeszcze nie ma, dołącz go najpierw do oceny.',
      en: 'Name at least one proof that this item rests on. If there is none yet, link it to the assessment first.',
    },
  },
  precondition_required: {
    status: 428,
    params: [],
    title: { pl: 'Brak informacji o wersji', en: 'The version is missing' },
    detail: {
      pl: 'Zmiana wymaga podania wersji, na której się opiera (nagłówek If-Match). Odśwież stronę i wprowadź zmianę ponownie.',
      en: 'A change must name the version it is based on (the If-Match header). Reload the page and make the change again.',
    },
  },
  invitation_over: {
    status: 410,
    params: [],
    title: { pl: 'Ten link już nie działa', en: 'This link no longer works' },
    detail: {
      pl: 'Link do ustawienia hasła działa raz i przez kilka dni. Poproś administratora swojego obszaru o nowy.',
      en: 'A link that sets a password works once and for a few days. Ask the administrator of your area for a new one.',
    },
  },
  account_shared: {
    status: 409,
    params: [],
    title: { pl: 'To konto działa też gdzie indziej', en: 'This account is used elsewhere, too' },
    detail: {
      pl: 'Ta osoba ma role także poza tym obszarem, dlatego tylko ona sama może zmienić swoje hasło. Role w tym obszarze możesz nadawać i odbierać.',
      en: 'This person also holds roles outside this area, so only they can change their password. You can still give and take roles here.',
    },
  },
  role_place_wrong: {
    status: 422,
    params: [],
    title: { pl: 'Ta rola nie pasuje do tego miejsca', en: 'The role does not fit the place' },
    detail: {
      pl: 'Administrator i koordynator działają w całym obszarze, członek zespołu w powiecie lub mieście na prawach powiatu, a redaktor w wybranym samorządzie. Wybierz inne miejsce albo inną rolę.',
      en: 'Administrators and coordinators act in the whole area, a team member in a powiat or a city with powiat rights, an editor in one government. Choose another place or another role.',
    },
  },
  last_administrator: {
    status: 409,
    params: [],
    title: { pl: 'To ostatni administrator', en: 'This is the last administrator' },
    detail: {
      pl: 'Obszar musi mieć co najmniej jednego administratora. Najpierw nadaj tę rolę komuś innemu.',
      en: 'An area needs at least one administrator. Give the role to somebody else first.',
    },
  },
  password_too_simple: {
    status: 422,
    params: ['min'],
    title: { pl: 'To hasło łatwo odgadnąć', en: 'This password is easy to guess' },
    detail: {
      pl: 'Hasło nie może być adresem, imieniem i nazwiskiem ani powtórzeniem kilku znaków. Wybierz kilka niepowiązanych słów[, co najmniej {min} znaków].',
      en: 'A password cannot be your address, your name or a few characters repeated. Choose a few unrelated words[, at least {min} characters].',
    },
  },
  password_wrong: {
    status: 422,
    params: [],
    title: { pl: 'Obecne hasło się nie zgadza', en: 'The present password is not right' },
    detail: {
      pl: 'Aby ustawić nowe hasło, podaj to, którym się teraz logujesz. Hasła nie zmieniono.',
      en: 'To set a new password, give the one you sign in with now. The password was not changed.',
    },
  },
  idempotency_key_malformed: {
    status: 400,
    params: ['min', 'max'],
    title: { pl: 'Nieprawidłowy klucz powtórzeń', en: 'The Idempotency-Key is not valid' },
    detail: {
      pl: 'Nagłówek Idempotency-Key musi składać się z drukowalnych znaków ASCII bez spacji[, od {min} do {max} znaków]. Nic nie zapisano.',
      en: 'The Idempotency-Key header must be made of printable ASCII characters without spaces[, {min} to {max} of them]. Nothing was saved.',
    },
  },
  idempotency_key_reused: {
    status: 422,
    params: [],
    title: { pl: 'Klucz użyty do czego innego', en: 'The key was used for something else' },
    detail: {
      pl: 'Pod tym kluczem (Idempotency-Key) zapisano już inne zapytanie. Dla nowego zapisu użyj nowego klucza.',
      en: 'Another request was saved under this Idempotency-Key. Use a new key for a new write.',
    },
  },
  done_before: {
    status: 409,
    params: [],
    title: { pl: 'Już zapisano', en: 'This was saved before' },
    detail: {
      pl: 'Ten zapis wykonano już wcześniej, ale odpowiedź nie zachowała się. Odśwież stronę, aby zobaczyć wynik; nie zapisuj ponownie.',
      en: 'This write was done before, but its answer was not kept. Reload to see the result; do not send it again.',
    },
  },
  too_many_attempts: {
    status: 429,
    params: ['retryAfterSeconds'],
    title: { pl: 'Za dużo prób', en: 'Too many attempts' },
    detail: {
      pl: 'Wykonano zbyt wiele prób w krótkim czasie. Odczekaj chwilę[ ({retryAfterSeconds} s)] i spróbuj ponownie.',
      en: 'There were too many attempts in a short time. Wait a while[ ({retryAfterSeconds} s)] and try again.',
    },
  },
  unexpected: {
    status: 500,
    params: [],
    title: { pl: 'Błąd po naszej stronie', en: 'Something went wrong on our side' },
    detail: {
      pl: 'Nie udało się wykonać czynności z powodu błędu serwisu. Spróbuj ponownie; jeśli to się powtarza, podaj administratorowi numer zgłoszenia z tej strony.',
      en: 'The service failed to do this because of a fault of its own. Try again; if it happens again, give the administrator the request number shown here.',
    },
  },
  service_unavailable: {
    status: 503,
    params: [],
    title: { pl: 'Serwis chwilowo niedostępny', en: 'The service is unavailable for the moment' },
    detail: {
      pl: 'Serwis jest przeciążony lub właśnie się uruchamia. Spróbuj ponownie za chwilę; wpisane dane pozostają na ekranie.',
      en: 'The service is overloaded or just starting. Try again in a moment; what you typed stays on the screen.',
    },
  },
  storage_full: {
    status: 507,
    params: [],
    title: { pl: 'Brak miejsca na pliki', en: 'There is no room for files' },
    detail: {
      pl: 'Na serwerze zabrakło miejsca i plik nie został zapisany. Powiadom administratora obszaru i dodaj plik później.',
      en: 'The server has run out of room and the file was not stored. Tell the administrator of your area and add the file later.',
    },
  },
} as const satisfies Record<string, ProblemEntry>;

export type ProblemCode = keyof typeof PROBLEMS;

export const PROBLEM_CODES = Object.keys(PROBLEMS) as readonly ProblemCode[];

export function isProblemCode(value: unknown): value is ProblemCode {
  return typeof value === 'string' && Object.hasOwn(PROBLEMS, value);
}
