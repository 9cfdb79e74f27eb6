# Interface words in Italian. Formal address (Lei); never assume the reader's gender.
# No digit is typed: numbers come as variables.

# The language's own name, in its own script. One line.
language-name = Italiano
# CLDR numbering system used when the setting says "locale". One line: latn or arab.
language-numerals = latn

## The rest screen (waiting for the next patient)
rest-what = Qui può informarsi sul suo trattamento, passo dopo passo, nella sua lingua.
rest-time = Si prenda tutto il tempo che vuole.
rest-kept = Non conserviamo nessuna delle sue risposte.
# said in the language in which any key begins
rest-begin = Per iniziare in questa lingua, prema un tasto o tocchi lo schermo.
# the same where the terminal tells of no touch
rest-begin-keys = Per iniziare in questa lingua, prema un tasto.
# the same with a number pad alone
# Variables: $enter (the name on the Enter key)
rest-begin-pad = Per iniziare in questa lingua, prema { $enter }.
# on the card of the language
# Variables: $choice (the number that chooses it)
rest-here = Per iniziare tocchi qui o prema { $choice }.
# the same where the terminal tells of no touch
# Variables: $choice (the number that chooses it)
rest-here-keys = Per iniziare prema { $choice }.
# Shown for a while after a visit was finished
rest-forgotten = Finito. Tutte le risposte sono state cancellate.

## Nobody is there, or should not see
still-there-title = È ancora qui?
# Variables: $count (seconds)
still-there-left =
    { $count ->
        [one] Tra un secondo le sue risposte saranno cancellate.
        [many] Tra { $count } di secondi le sue risposte saranno cancellate.
       *[other] Tra { $count } secondi le sue risposte saranno cancellate.
    }
veil = Lo schermo è nascosto.
# What follows takes the two off: who was there goes on, who was not begins anew (all is erased).
gate-go-on = Ero già qui: vado avanti
gate-begin-anew = Prima non c’ero: comincio da capo
one-moment = Un momento, per favore.

## Choosing
languages-title = Scelga la lingua
choose-title = Su che cosa vuole informarsi?
# below the list, when a treatment is not reviewed in this language and the clinic requires it
choose-withdrawn = Qui mancano alcuni testi. In questa lingua aspettano ancora l’approvazione di un medico. Chieda al personale.
# below the name of a treatment that is not in this language
# Variables: $languages (the names of those it is in)
choose-elsewhere = Solo in: { $languages }
# With many treatments: the field in which letters of the name are typed
choose-search = Cercare per nome
# Variables: $letters (what was typed so far)
choose-typed = Nome: { $letters }
# Variables: $count (how many treatments are not in the list)
choose-more = Altri trattamenti: { $count }. Scriva qualche lettera del nome.
choose-none = Nessun nome contiene queste lettere.

## Steps: full title, and a short one for the row of steps (at most about 12 letters)
step-summary = Che cosa c’è da sapere
step-checklist = Domande per lei
step-timeline = Dopo il trattamento
step-understanding = Ci siamo spiegati bene?
step-takeaway = Il suo riepilogo
step-summary-short = Da sapere
step-checklist-short = Domande
step-timeline-short = Tempi
step-understanding-short = Ripasso
step-takeaway-short = Riepilogo
# Variables: $step, $steps (Numbers, shown)
step-of = Passo { $step } di { $steps }

## The top of a summary
# Variables: $treatment (its name)
summary-purpose = Argomento: { $treatment }. Questa pagina la aiuta a decidere con il medico. I «documenti» sono i testi letti per scriverla.

## Sections of a summary
section-remember = Da ricordare
section-main = La cosa più importante
section-what = Che cos’è
section-can = Che cosa può migliorare
section-cannot = Quali limiti ha il trattamento
section-where = Dove e come si fa
section-duration = Quanto dura una seduta
section-when = Quando si vede l’effetto e quanto dura
section-harm = Quali rischi ci sono
section-careful = A che cosa fare attenzione
section-options = Quali altre scelte ci sono
section-claims = Che cosa non è provato

## Frames: headings of boxes
# around everything from the medicine's label
frame-label = È importante per la sua sicurezza. Viene dal foglietto del farmaco o è una precauzione. Non è nei nostri documenti.
# around what the label of one treatment's own medicine says
# Variables: $document (its description, from sources.ftl)
own-label = È importante per la sua sicurezza. Viene dal foglietto del farmaco ({ $document }), non dai nostri documenti.
# around contested statements
frame-claims = Almeno un documento lo dice. Ma, per quanto ne sappiamo, non è provato. Chieda al medico.
unreviewed = Nessun medico ha ancora controllato questo testo.
# in place of a page that is not reviewed in this language, when the clinic requires it; then the languages that are
withdrawn-title = Questo testo non è ancora pronto
withdrawn-text = In questa lingua il testo aspetta ancora l’approvazione di un medico. Scelga un’altra lingua o chieda al personale.
# in place of a treatment that is not in this language; then the languages that it is in
elsewhere-title = Questo testo non c’è in questa lingua
elsewhere-text = Scelga un’altra lingua o chieda al personale.
# A file that cannot be read, on a damaged disk
unreadable-title = Questo testo al momento non è disponibile
unreadable-text = Scelga un’altra lingua o chieda al personale.

## How far a statement may be trusted: a word, and what it means
standing-agreed = In almeno due documenti
standing-agreed-meaning = Lo dicono almeno due documenti, indicati qui sotto. Non ci risulta nulla in contrario.
standing-stated = In almeno un documento
standing-stated-meaning = Lo dice almeno un documento, indicato qui sotto. È in linea con le conoscenze mediche comuni.
standing-contested = Non provato
standing-contested-meaning = Lo dice almeno un documento. Le prove sono deboli, non concordano o dicono il contrario. Chieda al medico.
standing-label = Nota di sicurezza
standing-label-meaning = È importante per la sua sicurezza. Non viene dai nostri documenti. Viene dal foglietto che accompagna il farmaco (foglio illustrativo), o è una precauzione.
standing-silent = I documenti non lo dicono
standing-silent-meaning = I nostri documenti non ne dicono nulla. Chieda al medico.

## Before
checklist-intro = Risponda alle domande a cui sa rispondere: le risposte aiutano il medico. Può cambiarle.
# the button that goes on without an answer
checklist-skip = Rispondere dopo
# above a question that follows from the answer to the one before
# Variables: $question (Number, shown)
checklist-follow-up = Ancora sulla domanda { $question }
answer-yes = Sì
answer-no = No
answer-unsure = Non so
# shown under an answer that is to be talked about
flag-discuss = Ne parli con il medico
# shown under an answer after which nothing may be done before the clinician knows
flag-stop-heading = Stop al trattamento
# below that word
flag-stop = Non faccia il trattamento. Dica subito questa risposta al medico o al personale. Può comunque rispondere alle altre domande.
# shown under an answer that is an emergency; then the numbers to call
flag-emergency = È un’emergenza. Chieda subito aiuto.
# The check of the answers, after the last question. Each row is a question; this stands below it.
check-title = Controlli le sue risposte
# Variables: $answer (the answer given: yes, no, not sure)
check-change = Risposta: { $answer } · cambiare
# below a question without an answer
check-answer = Senza risposta · rispondere
# one row for the answers without a flag; the next message stands below it
# Variables: $count (Number, shown)
check-rest = Altre risposte: { $count }
check-show = Mostrare
# below a question with several answers
answered-several = Può scegliere più risposte. Poi vada avanti.
# on the last page: the heading of answers in the patient's own words, numbers and dates, without a flag
answered-also = Altre risposte
# above the keys with which a number is typed
# Variables: $range (the numbers that are possible, with their unit)
typed-number = Scriva un numero: { $range }.
# in place of it, after a number that is too small, too large, not clear or in another unit
# Variables: $range (the numbers that are possible, with their unit)
typed-outside = Questo numero non va bene. Numeri possibili: { $range }.
# after a date in the future, where one in the past is asked for
typed-not-past = Questo giorno deve ancora venire. Controlli la data.
# after a date in the past, where one in the future is asked for
typed-not-future = Questo giorno è già passato. Controlli la data.
# For those who check the questions: the answers that have a consequence.
# Variables: $from (a number with its unit)
limits-from = da { $from } in su
# Variables: $below (a number with its unit)
limits-below = meno di { $below }
# Variables: $from, $below (numbers with their unit)
limits-between = da { $from } a meno di { $below }
# Variables: $span (a time with its unit)
limits-within = al massimo { $span } prima o dopo l’appuntamento
# Variables: $span (a time with its unit)
limits-beyond = oltre { $span } prima o dopo l’appuntamento
# For those who check the questions, below one that only some patients are asked
# Variables: $answers (one answer, or several as "answers-either" joins them), $asked (another question)
only-if = Solo se ha risposto { $answers } a: { $asked }
# Variables: $first, $second (answers; $first may be several)
answers-either = { $first } o { $second }
# asked on the way out of the checklist, under "takeaway-unanswered"
unanswered-text = Senza risposta non vuol dire «no». Può rispondere adesso, o parlarne con il medico.
unanswered-back = Tornare alle domande
unanswered-go-on = Andare avanti senza rispondere

## After
timeline-stages = Le tappe nel tempo
# How to read the picture, in one row: a bar from its start to its end
timeline-legend = Legga le righe dall’alto in basso. La lunghezza non dice la durata.
timeline-today = Oggi
timeline-treatment = Appuntamento
# Variables: $date (a date in the language's own form)
timeline-date = Giorno dell’appuntamento: { $date }
timeline-no-date = Indichi il giorno dell’appuntamento per vedere le date.
date-set = Indicare il giorno
date-earlier = Data: un giorno prima
date-later = Data: un giorno dopo
date-week-earlier = Data: una settimana prima
date-week-later = Data: una settimana dopo
date-clear = Cancellare la data
# told when a date was typed that cannot be taken
date-incomplete = La data non è completa.
date-not-one = Questo giorno non esiste nel calendario. Controlli le cifre.
date-too-far = Questo giorno è troppo lontano. Controlli l’anno.
# A date begins with its weekday ("lunedì 30 novembre 2026"), so it needs no article.
# Variables: $from, $to (dates)
date-range = da { $from } a { $to }
# Variables: $date (a date)
date-from = da { $date }
# Variables: $date (a date)
date-until = fino a { $date }
# what has to be done or told on that day at the latest
# Variables: $date (a date)
date-by = entro { $date }
# Headings of timeline entries, worded so that masculine and feminine units both fit.
# Variables: $span (a time with its unit)
when-within = Per { $span }
# Variables: $span (a time with its unit)
when-beyond = Da { $span } dopo in poi
# Variables: $span (a time range with its unit)
when-between = { $span } dopo l’appuntamento
# Variables: $span (a time with its unit)
when-at = Dopo { $span }
when-any = In qualsiasi momento
# What kind of thing an entry is
kind-normal = Normale
kind-do = Da fare
kind-do-not = Attenzione
kind-tell = Da dire al medico
kind-emergency = Emergenza

## Preparation, hours, schedules and several appointments

# The title of the timeline where something is before the appointment, and one short enough for the row of steps
step-plan = Prima e dopo l’appuntamento
step-plan-short = Date
# What has been prepared or what follows stands below these
span-heading-before = Prima dell’appuntamento
span-heading-day = Il giorno dell’appuntamento
span-heading-after = Dopo l’appuntamento
# Headings of entries, made of one or two parts; the first letter becomes a capital. A single time:
# Variables: $span (a time with its unit)
span-on-before = { $span } prima
span-on-day = il giorno dell’appuntamento
span-on-start = all’ora dell’appuntamento
# Variables: $span (a time with its unit)
span-on-after = { $span } dopo
# a start
# Variables: $span (a time with its unit)
span-from-before = da { $span } prima
span-from-day = dal giorno dell’appuntamento
span-from-start = dall’appuntamento
# Variables: $span (a time with its unit)
span-from-after = da { $span } dopo
# an end
# Variables: $span (a time with its unit)
span-to-before = fino a { $span } prima
span-to-day = fino al giorno dell’appuntamento
span-to-start = fino all’appuntamento
# Variables: $span (a time with its unit)
span-to-after = fino a { $span } dopo
# A start that goes on, and a start with an end. They are of the messages above.
# Variables: $from (a start)
span-open = a partire { $from }
# Variables: $from, $to (a start and an end)
span-both = { $from } { $to }
# with a time of day
# Variables: $moment (a time, a start or an end), $time (a time of day)
span-at-time = { $moment } (ore { $time })
# counted from another named day
# Variables: $day (its name), $span (a heading)
span-of = { $day }: { $span }
# dates with hours
# Variables: $date (a date), $time (a time of day)
span-date-time = { $date }, ore { $time }
# Variables: $date (a date), $from, $to (times of day)
span-hours = { $date }, dalle { $from } alle { $to }
# in place of a time that cannot be computed
span-ask = chieda l’orario alla clinica
# Where today is
# Variables: $span (days)
today-before = L’appuntamento è tra { $span }.
today-day = L’appuntamento è oggi.
# Variables: $span (days)
today-after = L’appuntamento è stato { $span } fa.
# above what is to be done before a day that is past
preparation-past = Questo giorno è passato. È quello giusto? Controlli la data.
# below a day that is more than a year away, before or after today
date-unlikely = Questo giorno è molto lontano da oggi. È quello giusto? Controlli la data.
span-next = Prossima tappa
# for reviewers: an entry that only some patients see
# Variables: $question (a question of the checklist)
span-only-if = dipende dalla sua risposta a: «{ $question }»
# How often
# Variables: $span (a time with its unit)
repeat-every = ogni { $span }
# the same, of one unit
repeat-minute = ogni minuto
repeat-hour = ogni ora
repeat-day = ogni giorno
repeat-week = ogni settimana
repeat-month = ogni mese
repeat-year = ogni anno
# Variables: $repeat (how often), $count (Number, shown)
repeat-times =
    { $count ->
        [one] { $repeat }, { $count } volta
        [many] { $repeat }, { $count } di volte
       *[other] { $repeat }, { $count } volte
    }
# Variables: $times (times of day)
repeat-at = ogni giorno alle ore { $times }
# Variables: $count (Number, shown)
repeat-a-day =
    { $count ->
        [one] { $count } volta al giorno
        [many] { $count } di volte al giorno
       *[other] { $count } volte al giorno
    }
# two of a list
# Variables: $first, $second (times)
repeat-list = { $first }, { $second }
# Variables: $first, $last (times)
repeat-ends = prima volta: { $first }; ultima volta: { $last }
# The page of what is to be done before; then its heading on the last page, above a list to tick off
preparation-title = Come prepararsi
preparation-list = Prima dell’appuntamento: segni quello che la riguarda, e su quello che ha già fatto
# Variables: $reason (a sentence)
preparation-why = Perché: { $reason }
# The hour of the appointment, beside its day
# Variables: $time (a time of day)
hour-shown = Ora dell’appuntamento: { $time }
hour-none = Indichi l’ora dell’appuntamento per vedere gli orari.
hour-earlier = Ora: un’ora prima
hour-later = Ora: un’ora dopo
hour-quarter-earlier = Ora: un quarto d’ora prima
hour-quarter-later = Ora: un quarto d’ora dopo
hour-clear = Cancellare l’ora
# told when an hour was typed that cannot be taken
hour-incomplete = L’ora non è completa.
hour-not-one = Quest’ora non esiste. Controlli le cifre.
# Variables: $example (an hour in figures: hours, minutes)
plain-hour = Scriva l’ora, per esempio { $example }.
# The date and the hour of another named day of the treatment
# Variables: $day (its name), $date (a date)
anchor-date = { $day }: { $date }
# Variables: $day (its name)
anchor-no-date = { $day }: indichi la data.
# with its planned dates, until its own is known
# Variables: $day (its name), $dates (dates)
anchor-planned = { $day }: data prevista { $dates }
# Variables: $day (its name), $time (a time of day)
anchor-hour = { $day }, ora: { $time }
# Variables: $day (its name)
anchor-no-hour = { $day }: indichi l’ora.
date-too-early = Questo giorno è prima dell’appuntamento precedente. Controlli le cifre.

## Did we explain it well?
understanding-intro = Qui verifichiamo la nostra spiegazione, non lei.
# Variables: $question, $questions (Numbers, shown)
understanding-question = Domanda { $question } di { $questions }
understanding-right = Sì, è giusto.
# the same above the next question
# Variables: $question (Number, shown)
understanding-before = La risposta alla domanda { $question } è giusta.
understanding-again = Non lo abbiamo spiegato bene. Ecco, con altre parole:
understanding-retry = Scelga di nuovo, o vada avanti.

## To take with you
takeaway-show = Mostri questa pagina al medico, per parlarne insieme.
# heading over the answers that are an emergency
takeaway-emergency = È un’emergenza: chieda subito aiuto
takeaway-stop = Non faccia il trattamento: lo dica adesso al medico
takeaway-discuss = Ne parli con il medico
takeaway-no-flags = In «{ step-checklist-short }» ha risposto a tutto. Nelle risposte non abbiamo segnato punti di cui parlare. Può comunque chiedere quello che vuole.
# Variables: $count (Number: questions without an answer, at least one)
takeaway-unanswered =
    { $count ->
        [one] { $count } domanda è senza risposta. Ne parli con il medico.
        [many] { $count } di domande sono senza risposta. Ne parli con il medico.
       *[other] { $count } domande sono senza risposta. Ne parli con il medico.
    }
# Variables: $answer (the answer given: yes, no, not sure)
takeaway-answer = Risposta: { $answer }
takeaway-explained-again = Che cosa abbiamo spiegato due volte
# Variables: $count (how many questions of "step-understanding" have no answer)
takeaway-not-checked =
    { $count ->
        [one] «{ step-understanding-short }»: { $count } domanda senza risposta.
        [many] «{ step-understanding-short }»: { $count } di domande senza risposta.
       *[other] «{ step-understanding-short }»: { $count } domande senza risposta.
    }
takeaway-dates = Tempi e date
takeaway-remember = Da ricordare
takeaway-ask = Da chiedere e annotare
# heading over all the signs of danger
takeaway-signs = Emergenza: segni di pericolo
# heading over the same list in the clinic's language
takeaway-clinic = Per il medico
takeaway-clinic-emergency = Emergenza: intervenire subito
takeaway-clinic-stop = Stop: da chiarire prima di qualsiasi trattamento
takeaway-clinic-discuss = Punti di cui parlare insieme
takeaway-clinic-no-flags = Tutte le domande hanno una risposta. Nelle risposte non sono segnati punti di cui parlare.
# Variables: $count (Number: questions without an answer, at least one)
takeaway-clinic-unanswered =
    { $count ->
        [one] { $count } domanda è senza risposta. Da chiarire insieme.
        [many] { $count } di domande sono senza risposta. Da chiarire insieme.
       *[other] { $count } domande sono senza risposta. Da chiarire insieme.
    }
# a button, where pages can be read aloud: a voice begins to read this page
aloud-read = Ascolta
# what the keys do while the voice reads
aloud-stop = Ferma
aloud-repeat = Ripeti
aloud-louder = Più forte
aloud-slower = Più lento
# on the same button, if the voice does not work now
aloud-unavailable = Ora non si può ascoltare
# a button; in its place, one of the messages below it stands
print = Stampare questa pagina
print-printing = Il suo foglio è in stampa. Lo aspetti qui.
print-done = Il suo foglio è stampato. Lo prenda con sé.
print-no-paper = Nella stampante manca la carta. Lo dica al personale: poi la stampa continua.
print-ask-staff = La stampa non è riuscita. Chieda il foglio al personale.
# a button, and the title of what it opens: square codes (QR) that a telephone reads
codes-title = Salvare le date sul telefono
# Variables: $code, $codes (Numbers, shown)
codes-position = Codice { $code } di { $codes }
codes-how = Inquadri il codice con la fotocamera del telefono. Poi confermi, e la data è nel suo calendario.
# the same, where the code leads to a page of the clinic
codes-how-address = Inquadri il codice con la fotocamera del telefono. Si apre una pagina con le sue date, da mettere nel calendario. Le sue risposte non ci sono.
# in place of a code
codes-no-room = Il codice non entra in questo schermo. Chieda le date su carta, oppure provi con uno schermo più grande.
codes-next = Codice successivo
codes-previous = Codice precedente
# where the kiosk has no screen for pictures; the dates follow
codes-plain = Qui non si possono mostrare codici. Ecco le date. Se vuole, le chieda su carta.
# the same, where the clinic has a page for them; its address follows
codes-address = Apra questo indirizzo sul telefono: ci sono le sue date, da mettere nel calendario. Le sue risposte non ci sono.
finish = Finire e cancellare tutto
# asked after that button
finish-title = Cancellare le sue risposte?
finish-text = Prima mostri questa pagina al medico. Se la cancella, non potrà più leggerla.
finish-yes = Sì, cancello tutto
finish-no = No, non ancora

## The sheet to take home, and entries in a calendar

# before the emergency number, in large digits
sheet-call = Fuori dalla clinica chiami i soccorsi
# before the telephone of the clinic, in large digits
sheet-call-clinic = Solo se non è un’emergenza, chiami la clinica
# before a line to write the day on
sheet-day = Giorno dell’appuntamento
# before a line to write the answer to a question on, which stands above it
sheet-answer = Risposta del medico
# before a line to write the name of the medicine on
sheet-product = Nome del prodotto
# before a line to write the number of the lot on
sheet-batch = Numero di lotto
# Variables: $version (letters and digits)
sheet-version = Versione del testo: { $version }
# Variables: $date (a date)
sheet-printed = Data del foglio: { $date }
# Variables: $documents (descriptions of documents)
sheet-sources = Fonti (i «documenti» e le note di sicurezza): { $documents }
# title of an entry in a calendar that others may see: it must not tell what it is about
sheet-reminder = Promemoria
# Above the picture of the stages. Variables: $heading (that of the times and dates below)
sheet-legend = Il disegno mostra l’ordine delle tappe. La lunghezza delle barre non dice la durata. Legga sotto, in «{ $heading }», che cosa di solito è normale e che cosa fare.

## Emergency
# Variables: $number (the emergency number as configured)
emergency-call = Fuori dalla clinica chiami i soccorsi: { $number }
emergency-no-number = In clinica chiami subito il personale. Fuori, il numero di emergenza locale.
# below the number, for whoever is still in the clinic
emergency-staff = In clinica chiami subito il personale.
# Wherever somebody is told to call or tell the clinic
# Variables: $number (the telephone of the clinic as configured)
clinic-telephone = Solo se non è un’emergenza, chiami la clinica: { $number }
clinic-no-telephone = Prima di andare via, chieda il numero di telefono della clinica. Le serve per chiamare da casa.
emergency-at-once = Basta un segno, o un dubbio, in qualsiasi momento. Chieda subito aiuto:
emergency-later = Basta un segno, o un dubbio, anche settimane dopo il trattamento. Chieda subito aiuto:
# Below all the signs: where they come from
emergency-source = Per ogni segno chieda subito aiuto. L’elenco non viene dai nostri documenti, ma dal foglietto del farmaco.
# Above the signs that only one treatment has
own-signs = Anche questi sono segni di pericolo. Li ha aggiunti la clinica. Sono importanti come gli altri: chieda subito aiuto.

## Where a statement comes from
sources-title = Da dove viene
# Variables: $document (description of a document), $line (Number, shown)
sources-line = { $document }, riga { $line }
# What kind of document it is, and so how far it can be trusted; under each document
document-kind-clinic = È la pagina di una clinica. Non è uno studio scientifico.
document-kind-magazine = È un articolo per il grande pubblico. Non è uno studio scientifico.
document-kind-specialist = È la spiegazione di una sola persona esperta. Non è uno studio scientifico.
document-kind-study = È uno studio scientifico o una rassegna di studi.
document-kind-guideline = È una raccomandazione di una società scientifica di medici.
document-kind-label = Sono informazioni generali. Il foglietto del farmaco usato qui può essere diverso.
sources-no-statement = Questa pagina non dà informazioni su un trattamento.
# Variables: $by (a name), $role (a profession), $date (a date)
sources-reviewed = Controllo: { $by }, { $role }, { $date }
# the text has changed since
# Variables: $by (a name), $role (a profession), $date (a date)
sources-review-stale = Dopo l’ultimo controllo questo testo è stato cambiato. Ultimo controllo: { $by }, { $role }, { $date }
# the review was given until a day that is over
# Variables: $by (a name), $role (a profession), $date (a date)
sources-review-expired = Il controllo di questo testo è scaduto. Ultimo controllo: { $by }, { $role }, { $date }

## Leaving
leave-title = Tornare all’inizio?
leave-text = Tutte le sue risposte saranno cancellate.
leave-yes = Sì, cancello tutto
leave-no = No, resto qui

## Help: what each key does
help-title = Aiuto
help-forward = Continuare a leggere
help-backward = Pagina precedente
help-move = Spostarsi da una riga all’altra
help-scroll = Scorrere di una pagina intera
help-choose = Scegliere la voce evidenziata, o continuare a leggere
help-back = Tornare indietro o chiudere
help-digits = Scegliere la voce con quel numero
help-pick-language = Leggere in un’altra lingua
help-languages = Elenco delle lingue
help-beside = Mostrare anche la lingua della clinica, o toglierla
help-sources = Da dove viene un’informazione
help-emergency = Che cosa fare in un’emergenza
help-help = Questo aiuto
help-home = Tornare all’inizio
help-aloud = Ascoltare la pagina, o fermare la voce
help-veil = Nascondere lo schermo agli altri
help-keypad = Con il tastierino numerico
help-touch = Può anche toccare tutto quello che sembra un pulsante.
# short forms for the bottom row
hint-next = avanti
hint-back = indietro
hint-move = spostarsi
hint-choose = scegliere
# while a date or an hour is entered: take it over
hint-accept = confermare
# beside the two arrows that change it
hint-change = cambiare
# on a text: on to what comes below
hint-read-on = continuare
# on a text at the end of the last page: on to its buttons
hint-buttons = ai pulsanti
# beside the numbers of the answers
hint-answer = rispondere
# on a question: on without an answer
hint-skip = rispondere dopo
hint-sources = fonte
hint-help = aiuto
hint-languages = lingue
# beside the key that shows the page in these languages too
# Variables: $languages (their names, each in its own language)
hint-beside = con { $languages }
hint-emergency = Emergenza
hint-close = chiudere
# what is printed on the keys
keycap-enter = Invio
keycap-backspace = Backspace
keycap-escape = Esc
keycap-home = Home
keycap-page-up = Pag↑
keycap-page-down = Pag↓

## Said line by line, for a screen reader or a braille line (sabar --plain)
# Variables: $enter (the name on the Enter key)
plain-entry = Scriva un numero o una lettera, poi prema { $enter }.
# After a line that means nothing; the page follows, with or without choices, and the row of commands
plain-unknown = Non abbiamo capito. Per l’aiuto scriva «?», oppure scriva una delle cose che seguono.
# Variables: $example (a date in figures: day, month, year)
plain-date = Scriva la data, per esempio { $example }.
# After a line that is no date, where a date is asked for; an example and the choices follow
plain-date-unknown = Non abbiamo capito la data.
help-repeat = Ripetere questa pagina
# short form for the row of commands
hint-repeat = ripetere

## Buttons and signs
continue = Avanti
back = Indietro
close = Chiudere
more-above = continua sopra
more-below = continua sotto
too-small = Questa finestra è troppo piccola. Per favore, la ingrandisca.

## Areas of the face
area-face = Viso
area-forehead = Fronte
area-between-eyebrows = Tra le sopracciglia
area-t-zone = Fronte, naso e mento
area-around-eyes = Intorno agli occhi
area-eyebrow = Sopracciglio
area-upper-eyelid = Palpebra superiore
area-open-eyelid = Palpebra aperta
area-drooping-eyelid = Palpebra abbassata
area-swelling = Gonfiore
area-swollen-points = Punti dell’ago
area-swollen-face = Viso gonfio
area-around-mouth = Intorno alla bocca
area-jaw = Bordo basso del viso
area-neck = Collo

## Areas of the body and the teeth, for pictures of a clinic's own treatments
area-head = Testa
area-chest = Petto
area-belly = Pancia
area-upper-back = Parte alta della schiena
area-lower-back = Parte bassa della schiena
area-buttocks = Glutei
area-right-shoulder = Spalla destra
area-left-shoulder = Spalla sinistra
area-right-upper-arm = Braccio destro
area-left-upper-arm = Braccio sinistro
area-right-forearm = Avambraccio destro
area-left-forearm = Avambraccio sinistro
area-right-hand = Mano destra
area-left-hand = Mano sinistra
area-right-thigh = Coscia destra
area-left-thigh = Coscia sinistra
area-right-knee = Ginocchio destro
area-left-knee = Ginocchio sinistro
area-right-lower-leg = Gamba destra, sotto il ginocchio
area-left-lower-leg = Gamba sinistra, sotto il ginocchio
area-right-foot = Piede destro
area-left-foot = Piede sinistro
area-upper-right-back-teeth = Denti di sopra, in fondo a destra
area-upper-front-teeth = Denti di sopra, davanti
area-upper-left-back-teeth = Denti di sopra, in fondo a sinistra
area-lower-right-back-teeth = Denti di sotto, in fondo a destra
area-lower-front-teeth = Denti di sotto, davanti
area-lower-left-back-teeth = Denti di sotto, in fondo a sinistra

## Layers of the skin
layer-surface = Superficie della pelle
layer-skin = Pelle
layer-muscle = Muscolo

## Figures with their unit, used inside sentences ("dopo …", "in …", "dura …", "fino a …").
# The category "many" is for millions ("un milione di giorni").
# Variables: $amount (the number as shown), $form (its CLDR plural category)
figure-minute =
    { $form ->
        [one] { $amount } minuto
        [many] { $amount } di minuti
       *[other] { $amount } minuti
    }
# Variables: $amount (the number as shown), $form (its CLDR plural category)
figure-hour =
    { $form ->
        [one] { $amount } ora
        [many] { $amount } di ore
       *[other] { $amount } ore
    }
# Variables: $amount (the number as shown), $form (its CLDR plural category)
figure-day =
    { $form ->
        [one] { $amount } giorno
        [many] { $amount } di giorni
       *[other] { $amount } giorni
    }
# Variables: $amount (the number as shown), $form (its CLDR plural category)
figure-week =
    { $form ->
        [one] { $amount } settimana
        [many] { $amount } di settimane
       *[other] { $amount } settimane
    }
# Variables: $amount (the number as shown), $form (its CLDR plural category)
figure-month =
    { $form ->
        [one] { $amount } mese
        [many] { $amount } di mesi
       *[other] { $amount } mesi
    }
# Variables: $amount (the number as shown), $form (its CLDR plural category)
figure-year =
    { $form ->
        [one] { $amount } anno
        [many] { $amount } di anni
       *[other] { $amount } anni
    }
# Variables: $amount (the number as shown), $form (its CLDR plural category)
figure-session =
    { $form ->
        [one] { $amount } seduta
        [many] { $amount } di sedute
       *[other] { $amount } sedute
    }
# Variables: $amount (the number as shown), $form (its CLDR plural category)
figure-point =
    { $form ->
        [one] { $amount } punto
        [many] { $amount } di punti
       *[other] { $amount } punti
    }
# Variables: $amount (the number as shown), $form (its CLDR plural category)
figure-device =
    { $form ->
        [one] { $amount } apparecchio
        [many] { $amount } di apparecchi
       *[other] { $amount } apparecchi
    }
# Variables: $amount (the number as shown), $form (its CLDR plural category)
# How often: "3 volte al giorno"
figure-time =
    { $form ->
        [one] { $amount } volta
        [many] { $amount } di volte
       *[other] { $amount } volte
    }
# Variables: $from, $to (the numbers as shown), $form (the CLDR plural category of the range)
range-minute =
    { $form ->
        [one] { $from }–{ $to } minuto
        [many] { $from }–{ $to } di minuti
       *[other] { $from }–{ $to } minuti
    }
# Variables: $from, $to (the numbers as shown), $form (the CLDR plural category of the range)
range-hour =
    { $form ->
        [one] { $from }–{ $to } ora
        [many] { $from }–{ $to } di ore
       *[other] { $from }–{ $to } ore
    }
# Variables: $from, $to (the numbers as shown), $form (the CLDR plural category of the range)
range-day =
    { $form ->
        [one] { $from }–{ $to } giorno
        [many] { $from }–{ $to } di giorni
       *[other] { $from }–{ $to } giorni
    }
# Variables: $from, $to (the numbers as shown), $form (the CLDR plural category of the range)
range-week =
    { $form ->
        [one] { $from }–{ $to } settimana
        [many] { $from }–{ $to } di settimane
       *[other] { $from }–{ $to } settimane
    }
# Variables: $from, $to (the numbers as shown), $form (the CLDR plural category of the range)
range-month =
    { $form ->
        [one] { $from }–{ $to } mese
        [many] { $from }–{ $to } di mesi
       *[other] { $from }–{ $to } mesi
    }
# Variables: $from, $to (the numbers as shown), $form (the CLDR plural category of the range)
range-year =
    { $form ->
        [one] { $from }–{ $to } anno
        [many] { $from }–{ $to } di anni
       *[other] { $from }–{ $to } anni
    }
# Variables: $from, $to (the numbers as shown), $form (the CLDR plural category of the range)
range-session =
    { $form ->
        [one] { $from }–{ $to } seduta
        [many] { $from }–{ $to } di sedute
       *[other] { $from }–{ $to } sedute
    }
# Variables: $from, $to (the numbers as shown), $form (the CLDR plural category of the range)
range-point =
    { $form ->
        [one] { $from }–{ $to } punto
        [many] { $from }–{ $to } di punti
       *[other] { $from }–{ $to } punti
    }
# Variables: $from, $to (the numbers as shown), $form (the CLDR plural category of the range)
range-device =
    { $form ->
        [one] { $from }–{ $to } apparecchio
        [many] { $from }–{ $to } di apparecchi
       *[other] { $from }–{ $to } apparecchi
    }
# Variables: $from, $to (the numbers as shown), $form (the CLDR plural category of the range)
range-time =
    { $form ->
        [one] { $from }–{ $to } volta
        [many] { $from }–{ $to } di volte
       *[other] { $from }–{ $to } volte
    }

# Variables: $from, $to (two numbers, before a unit that has no message here: milliliters)
number-range = { $from }–{ $to }

## How often, or how much in a time. Variables: $figure (times, or another figure with its unit)

per-minute = { $figure } al minuto
per-hour = { $figure } all’ora
per-day = { $figure } al giorno
per-week = { $figure } alla settimana
per-month = { $figure } al mese
per-year = { $figure } all’anno
# Variables: $figure (a figure with its unit), $interval (a time of more than one unit)
per-interval = { $figure } ogni { $interval }
