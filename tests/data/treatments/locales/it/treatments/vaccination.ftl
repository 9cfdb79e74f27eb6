# A fixture of the tests: not medical advice, never shipped.
# Vaccination in two doses
vaccination-title = Vaccinazione, prima e seconda dose
vaccination-about = Un’iniezione nel braccio, da ripetere dopo alcune settimane

## Words of the interface in words of its own: the day is that of the first dose
vaccination-ui-timeline-treatment = Prima dose
# Variables: $date (a date)
vaccination-ui-timeline-date = Giorno della prima dose: { $date }
vaccination-ui-date-set = Indicare il giorno

## Named days
vaccination-anchor-second-dose = Seconda dose

## Headings of its own sections
vaccination-section-doses = Le dosi

## Signs of danger: short noun phrases
vaccination-emergency-hives = Macchie gonfie che prudono (orticaria)
vaccination-emergency-swelling = Viso, lingua o gola che si gonfiano
vaccination-emergency-fainting = Svenimento
vaccination-emergency-breathing = Fatica a respirare

## In short
# Variables: $doses (a number of doses), $gap (a time range with its unit)
vaccination-summary-remember-both = Per proteggersi bene servono { $doses }. Riceve la seconda { $gap } dopo la prima.
# Variables: $wait (a time with its unit)
vaccination-summary-remember-wait = Dopo l’iniezione resti in clinica per { $wait }. Si sente male? Chiami subito il personale.
vaccination-summary-what = Il vaccino insegna al corpo a difendersi da una malattia. Il personale fa l’iniezione nella parte alta del braccio.
# The steps follow, numbered
vaccination-summary-order = Si fa così:
vaccination-summary-order-first = Riceve la prima dose.
vaccination-summary-order-weeks = Aspetta alcune settimane.
vaccination-summary-order-second = Riceve la seconda dose.
# Variables: $dose (a volume with its unit)
vaccination-summary-volume = Una dose contiene { $dose } di liquido. È molto poco.
vaccination-summary-late = Non può venire per la seconda dose? Chiami la clinica e chieda un altro giorno. Di solito non deve ricominciare da capo.
# Variables: $time (a time with its unit)
vaccination-summary-protects = Di solito la protezione è completa { $time } dopo la seconda dose.
vaccination-summary-not-all = Nessun vaccino protegge tutti. Può ammalarsi anche dopo il vaccino. Di solito però la malattia è più leggera.
# The items follow
# Variables: $fever (a temperature with its unit)
vaccination-summary-reactions = Di solito la febbre resta sotto { $fever }. Sono comuni queste reazioni:
vaccination-summary-reactions-arm = Braccio rosso o che fa male
vaccination-summary-reactions-tired = Stanchezza
vaccination-summary-reactions-head = Mal di testa
vaccination-summary-reactions-warm = Un po’ di febbre
vaccination-summary-severe = È raro, ma può esserci un’allergia forte. Di solito inizia nei primi minuti. Vede un segno di «Emergenza»? Chiami subito aiuto.
vaccination-summary-pregnant-ask = Il vaccino va bene in gravidanza? I nostri documenti non lo dicono. Lo chieda al medico.
vaccination-summary-not-vaccinated = Può anche scegliere di non fare il vaccino. Chieda al medico che cosa cambia per lei.

## Before: questions
vaccination-checklist-allergy = Ha mai avuto un’allergia forte a un vaccino? O a una sostanza di un vaccino?
# Answered with one of the choices below, or not sure
vaccination-checklist-allergy-kind = A che cosa ha avuto l’allergia?
vaccination-checklist-allergy-kind-vaccine = A un vaccino
vaccination-checklist-allergy-kind-egg = Alle uova
vaccination-checklist-allergy-kind-other = A un’altra sostanza
vaccination-checklist-first-reaction = Ha già fatto questo vaccino e poi ha avuto segni di pericolo? Per esempio orticaria, viso gonfio, svenimento o fatica a respirare.
vaccination-checklist-pregnant = È incinta, o potrebbe esserlo?
# Answered with a number of weeks
vaccination-checklist-pregnant-week = Di quante settimane è incinta?
vaccination-checklist-ill = Oggi sta male o ha la febbre?
# Answered with a temperature
vaccination-checklist-temperature = Che temperatura ha adesso?
vaccination-checklist-other-vaccine = Nelle ultime settimane ha fatto un altro vaccino?
# Answered with a date
vaccination-checklist-other-vaccine-date = Quando ha fatto l’altro vaccino?
vaccination-checklist-fainted = Le è mai successo di svenire durante un’iniezione? O durante un prelievo di sangue?
vaccination-checklist-thinner = Prende un farmaco che rende il sangue più fluido? Per esempio un anticoagulante.

## Before: what to do, each with its reason
vaccination-preparation-pregnant-tell = Chiami la clinica prima di venire. Dica che è incinta, o che potrebbe esserlo.
vaccination-preparation-pregnant-tell-why = Così il medico decide con lei se fare il vaccino adesso.
# Variables: $fever (a temperature with its unit)
vaccination-preparation-fever-tell = Ha la febbre a { $fever } o di più? Chiami la clinica.
vaccination-preparation-fever-tell-why = Con la febbre alta il vaccino deve aspettare.
vaccination-preparation-eat = Mangi qualcosa e beva un bicchiere d’acqua.
vaccination-preparation-eat-why = A stomaco vuoto è più facile avere capogiri.
# The items follow
vaccination-preparation-bring = Porti con sé:
vaccination-preparation-bring-card = Il libretto delle vaccinazioni
vaccination-preparation-bring-medicines = L’elenco dei suoi farmaci
vaccination-preparation-sleeve = Metta una maglia con le maniche larghe o corte.
vaccination-preparation-second-tell = Dopo la prima dose ha avuto orticaria, viso gonfio o svenimento? Chiami la clinica prima di venire.
vaccination-preparation-second-tell-why = Forse non può ricevere la seconda dose.
vaccination-preparation-second-bring = Porti di nuovo il libretto delle vaccinazioni.

## After
vaccination-timeline-emergency = Un’allergia forte è un’emergenza. Vede un segno di pericolo? In clinica chiami subito il personale. Fuori chiami subito i soccorsi.
vaccination-timeline-wait = Resti in clinica. Si sente male? Chiami subito il personale.
vaccination-timeline-wait-name = Resti in clinica
vaccination-timeline-lie = Resti sul lettino. Si alzi piano.
vaccination-timeline-press = Prema forte il cotone sul braccio. Non strofini.
vaccination-timeline-tired = Può sentire stanchezza o mal di testa. È normale e passa.
vaccination-timeline-tired-name = Stanchezza
# Variables: $often (how often a day)
vaccination-timeline-measure = Misuri la febbre { $often }.
vaccination-timeline-sport = Non faccia sport e lavori pesanti con il braccio.
vaccination-timeline-sore = Il braccio può essere rosso e fare male. È normale e passa.
vaccination-timeline-sore-name = Male al braccio
# Variables: $fever (a temperature with its unit)
vaccination-timeline-fever = Ha la febbre a { $fever } o di più? Lo dica al medico.
vaccination-timeline-red = Il braccio è ancora rosso e caldo, o fa più male? Lo dica al medico.
vaccination-timeline-second = Venga in clinica per la seconda dose.
vaccination-timeline-second-name = Seconda dose
vaccination-timeline-missed = Non ha ancora ricevuto la seconda dose? Chiami la clinica e chieda un altro giorno.
vaccination-timeline-second-wait = Resti in clinica anche questa volta. Si sente male? Chiami subito il personale.
vaccination-timeline-second-sore = Il braccio può fare più male della prima volta. Può tornare anche la febbre.
vaccination-timeline-protected = Di solito da questo giorno la protezione è completa.
vaccination-timeline-protected-name = Protezione

## Did we explain it well?
vaccination-understanding-doses = Quante dosi servono per proteggersi bene?
vaccination-understanding-doses-single = Basta la prima
# Variables: $doses (a number of doses)
vaccination-understanding-doses-both = { $doses }
# Variables: $doses (a number of doses)
vaccination-understanding-doses-again = La prima dose protegge solo un po’. Per proteggersi bene servono { $doses }.
vaccination-understanding-hives = A casa le vengono macchie che prudono in tutto il corpo, e il viso si gonfia. Lei che cosa fa?
vaccination-understanding-hives-sleep = Vado a dormire
vaccination-understanding-hives-call = Chiamo subito i soccorsi
vaccination-understanding-hives-second-visit = Lo dico quando vengo per la seconda dose
vaccination-understanding-hives-again = Può essere un’allergia forte, ed è un’emergenza. Non aspetti. Chiami subito i soccorsi.
vaccination-understanding-sore = Il giorno dopo il braccio le fa male e lei sta bene. Che cosa significa?
vaccination-understanding-sore-normal = È normale e passa
vaccination-understanding-sore-danger = È un segno di pericolo
vaccination-understanding-sore-again = Il braccio può fare male per alcuni giorni. È una reazione comune e di solito passa da sola.
