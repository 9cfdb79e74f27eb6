# A fixture of the tests, not medical advice, never shipped.
# Starting insulin.
insulin-start-title = Cominciare l’insulina
insulin-start-about = Per il diabete: le prime settimane con la penna

## Words of the interface in words of its own: the day is that of the first injection
insulin-start-ui-step-timeline = Prima e dopo l’inizio
insulin-start-ui-step-timeline-short = Tempi
insulin-start-ui-timeline-treatment = Prima iniezione
# Variables: $date (a date)
insulin-start-ui-timeline-date = Giorno della prima iniezione: { $date }
insulin-start-ui-timeline-no-date = Indichi il giorno della prima iniezione per vedere le date.
insulin-start-ui-date-set = Indicare il giorno
insulin-start-ui-date-clear = Cancellare la data
# Variables: $example (a date in figures)
insulin-start-ui-plain-date = Scriva la data della prima iniezione, per esempio { $example }.
# Variables: $span (a time range with its unit)
insulin-start-ui-when-between = { $span } dopo la prima iniezione

## Headings of its own
insulin-start-section-doses = Quanta insulina e come
insulin-start-section-low = Se lo zucchero è troppo basso
insulin-start-section-storing = Dove tenere le penne

## Emergency signs
insulin-start-emergency-cannot-wake = Persona che non si sveglia
insulin-start-emergency-fits = Convulsioni (il corpo trema tutto)
insulin-start-emergency-cannot-swallow = Zucchero basso e fatica a inghiottire
insulin-start-emergency-still-low = Zucchero nel sangue ancora basso, anche dopo cibo dolce
insulin-start-emergency-fruity-breath = Nausea e alito che sa di frutta

## In short
insulin-start-summary-low-first = L’insulina abbassa lo zucchero nel sangue. Se scende troppo, è pericoloso. Impari a riconoscere i segni. Porti sempre con sé qualcosa di dolce.
# Variables: $often (how often, with the time), $morning, $evening (times of day)
insulin-start-summary-remember-hours = La prima iniezione si fa in clinica. Dal giorno dopo faccia l’iniezione a casa, { $often }. La mattina la faccia alle ore { $morning }, la sera alle ore { $evening }.
insulin-start-summary-remember-alone = Non cambi la dose per conto suo. Non salti le iniezioni. Se ha un dubbio, chiami la clinica.
insulin-start-summary-what = L’insulina porta lo zucchero dal sangue alle cellule. Nel diabete il corpo ne ha troppo poca, o non la usa bene. Perciò si inietta sotto la pelle.
# Variables: $dose (an amount)
insulin-start-summary-dose = Di solito si comincia con { $dose } ogni volta. Vale sempre la dose scritta nel suo piano.
# Variables: $step (a range of amounts), $pause (a time range)
insulin-start-summary-more = Poi il medico può aumentare la dose di { $step } alla volta. Tra un aumento e l’altro passano { $pause }.
# Variables, in the steps: $test (an amount), $hold (a time)
insulin-start-summary-inject = Per ogni iniezione faccia così:
insulin-start-summary-inject-wash = Si lavi le mani.
insulin-start-summary-inject-needle = Metta un ago nuovo.
insulin-start-summary-inject-test = Faccia uscire { $test } nell’aria, per prova.
insulin-start-summary-inject-dial = Giri la rotella fino alla sua dose.
insulin-start-summary-inject-push = Infili l’ago e prema il pulsante. Resti così per { $hold }.
insulin-start-summary-inject-away = Butti l’ago nel contenitore per gli aghi.
insulin-start-summary-low-signs = Lo zucchero nel sangue può essere troppo basso se nota:
insulin-start-summary-low-signs-shaking = tremore
insulin-start-summary-low-signs-sweat = sudore freddo
insulin-start-summary-low-signs-hunger = fame improvvisa
insulin-start-summary-low-signs-confused = confusione
# Variables: $limit (an amount); in the steps $sugar, $juice (amounts), $wait (a time)
insulin-start-summary-low-do = Ha uno di questi segni, o misura meno di { $limit }? Faccia subito così:
insulin-start-summary-low-do-eat = Prenda { $sugar } di zucchero, oppure { $juice } di succo di frutta.
insulin-start-summary-low-do-wait = Aspetti { $wait }. Poi misuri di nuovo.
insulin-start-summary-low-do-again = Il valore è ancora basso? Ripeta una volta.
insulin-start-summary-low-do-meal = Il valore è salito? Mangi un pezzo di pane.
# Variables: $cold (a range of temperatures)
insulin-start-summary-fridge = Tenga le penne nuove in frigorifero, a { $cold }. Non le congeli mai. Una penna congelata non si usa più, nemmeno dopo.
# Variables: $warm (a temperature), $days (a time)
insulin-start-summary-in-use = La penna in uso sta fuori dal frigorifero, sotto { $warm }. La usi per { $days } al massimo. Poi la butti, anche se non è vuota.
insulin-start-summary-harm-low = L’effetto più comune è lo zucchero troppo basso nel sangue. Può essere grave, fino allo svenimento.
insulin-start-summary-harm-skin = Dove si fa spesso l’iniezione possono formarsi piccoli noduli sotto la pelle. Perciò cambi posto ogni volta.
insulin-start-summary-harm-ask = I nostri documenti non dicono quanto spesso ci sono altri effetti. Lo chieda al medico.

## Pictures in "In short"
insulin-start-picture-pen-title = Disegno semplificato: la penna
insulin-start-picture-pen-about = Davanti c’è l’ago. Poi ci sono il serbatoio con l’insulina e la finestra che mostra la dose. In fondo c’è il pulsante.
insulin-start-picture-places-title = Dove fare l’iniezione
insulin-start-picture-places-about = Faccia l’iniezione nella pancia o nelle cosce. Ogni volta cambi posto.

## Before: questions
insulin-start-checklist-feel-now = Come si sente in questo momento?
insulin-start-checklist-feel-now-well = Bene
insulin-start-checklist-feel-now-shaky = Tremo, sudo o ho molta fame
insulin-start-checklist-feel-now-faint = Sto per svenire
insulin-start-checklist-allergy = Ha mai avuto una reazione allergica a un’insulina?
insulin-start-checklist-meter = Ha a casa un apparecchio per misurare lo zucchero nel sangue?
insulin-start-checklist-sugar-today = Che valore di zucchero nel sangue ha misurato oggi?
insulin-start-checklist-weight = Quanto pesa?
insulin-start-checklist-tablets = Prende compresse per il diabete?
insulin-start-checklist-tablet-kind = Quali compresse prende?
insulin-start-checklist-tablet-kind-metformin = Metformina
insulin-start-checklist-tablet-kind-lowering = Compresse che da sole possono abbassare troppo lo zucchero
insulin-start-checklist-tablet-kind-both = Tutte e due
insulin-start-checklist-tablet-kind-other = Altre compresse
insulin-start-checklist-eye-check = Quando è il controllo degli occhi, l’ultimo fatto o il prossimo? Scriva la data più vicina a oggi.
insulin-start-checklist-journey = Pensa di fare presto un lungo viaggio?
insulin-start-checklist-journey-day = Quando parte?
insulin-start-checklist-drives = Guida l’auto o un altro veicolo?
insulin-start-checklist-pregnant = È incinta, o potrebbe esserlo?

## Before: what to do
# Variables: $often (how often, with the time)
insulin-start-preparation-diary = Misuri lo zucchero nel sangue { $often }. Scriva ogni valore in un diario.
insulin-start-preparation-diary-why = Con questi valori il medico decide la sua dose.
insulin-start-preparation-diary-name = Diario dei valori
insulin-start-preparation-tablets = Chieda al medico quali compresse deve ancora prendere. Non le sospenda per conto suo.
insulin-start-preparation-tablets-why = Con l’insulina possono abbassare troppo lo zucchero nel sangue.
# Variables: $cold (a range of temperatures)
insulin-start-preparation-pens = Prenda le penne in farmacia. Le metta subito in frigorifero, a { $cold }.
insulin-start-preparation-pens-why = Il caldo e il gelo rovinano l’insulina.
insulin-start-preparation-pens-name = Penne in frigorifero
insulin-start-preparation-breakfast = Faccia colazione come al solito.
insulin-start-preparation-take-out = Tolga una penna dal frigorifero.
insulin-start-preparation-take-out-why = L’insulina fredda brucia di più.
insulin-start-preparation-take-out-name = Penna fuori
insulin-start-preparation-bring = Porti con sé:
insulin-start-preparation-bring-pen = una penna
insulin-start-preparation-bring-meter = l’apparecchio per misurare lo zucchero
insulin-start-preparation-bring-diary = il diario dei valori
insulin-start-preparation-bring-sweet = qualcosa di dolce, come zollette o succo

## After
insulin-start-timeline-stay = Resti da noi: il personale controlla come sta.
insulin-start-timeline-stay-name = In clinica
# Variables: $gap (a time with its unit)
insulin-start-timeline-night = Misuri lo zucchero nel sangue ogni { $gap }, anche di notte. Con le sue compresse può scendere di più.
insulin-start-timeline-night-name = Misurare di notte
# Variables: $dose (an amount)
insulin-start-timeline-inject = Inietti { $dose }, se il suo piano non dice altro. Ogni volta cambi posto.
insulin-start-timeline-inject-name = Insulina
# Variables: $often (how often, with the time)
insulin-start-timeline-measure = Misuri lo zucchero nel sangue { $often }, prima dei pasti. Scriva ogni valore nel diario.
insulin-start-timeline-measure-name = Misurare
# Variables: $limit (an amount); in the steps $sugar (an amount), $wait (a time)
insulin-start-timeline-low = Trema o suda, o misura meno di { $limit }? Faccia subito così:
insulin-start-timeline-low-eat = Prenda { $sugar } di zucchero.
insulin-start-timeline-low-wait = Aspetti { $wait }. Poi misuri di nuovo.
insulin-start-timeline-low-again = Il valore è ancora basso? Ripeta una volta.
insulin-start-timeline-low-call = Il valore non sale nemmeno così? Chiami subito i soccorsi.
insulin-start-timeline-cannot-wake = Una persona non si sveglia o non riesce a inghiottire? Non le metta nulla in bocca. Chiami subito i soccorsi. Lo dica adesso a chi vive con lei.
# Variables: $limit (an amount)
insulin-start-timeline-drive = Non guidi se lo zucchero nel sangue è sotto { $limit }. Misuri sempre prima di partire.
insulin-start-timeline-blur = Può vedere un po’ annebbiato. Di solito passa da solo. Per ora non compri occhiali nuovi.
insulin-start-timeline-blur-name = Vista annebbiata
insulin-start-timeline-visit = Venga al controllo. Porti con sé:
insulin-start-timeline-visit-diary = il diario dei valori
insulin-start-timeline-visit-meter = l’apparecchio
insulin-start-timeline-visit-questions = le sue domande
insulin-start-timeline-visit-name = Controllo
insulin-start-timeline-old-pen = Non usi più la prima penna, anche se non è vuota.
insulin-start-timeline-old-pen-name = Penna vecchia
insulin-start-timeline-lumps = Sente noduli sotto la pelle, dove fa le iniezioni? Lo dica al medico.

## Did we explain it well?
# Variables: $limit, $sugar (amounts), in the question, in the right answer and in the explanation
insulin-start-understanding-low = Trema, suda e misura meno di { $limit }. Che cosa fa per prima cosa?
insulin-start-understanding-low-sugar = Prendo { $sugar } di zucchero
insulin-start-understanding-low-inject = Faccio l’iniezione
insulin-start-understanding-low-sleep = Vado a dormire
insulin-start-understanding-low-again = Sotto { $limit } lo zucchero è troppo basso. Prenda subito { $sugar } di zucchero. L’insulina lo abbassa ancora, e dormire è pericoloso.
insulin-start-understanding-forgot = Ieri sera ha dimenticato l’insulina. Stamattina che cosa fa?
insulin-start-understanding-forgot-double = Faccio il doppio
insulin-start-understanding-forgot-usual = Faccio la dose di sempre
insulin-start-understanding-forgot-none = Non faccio niente fino a domani
insulin-start-understanding-forgot-again = Non recuperi la dose dimenticata: troppa insulina abbassa troppo lo zucchero. Faccia la dose di sempre. Poi chiami la clinica.
# Variables: $cold (a range of temperatures), in the explanation
insulin-start-understanding-frozen = Una penna si è congelata. Che cosa fa?
insulin-start-understanding-frozen-thaw = La scaldo e la uso
insulin-start-understanding-frozen-new = Prendo una penna nuova
insulin-start-understanding-frozen-shake = La agito e la uso
insulin-start-understanding-frozen-again = Il gelo rovina l’insulina, e non si vede. Butti quella penna. Le penne nuove stanno in frigorifero a { $cold }.
