# A fixture of the tests, not medical advice, never shipped.
# Colonoscopy.
colonoscopy-title = Colonscopia
colonoscopy-about = L’esame dell’intestino con una piccola telecamera

## Words of the interface in words of its own: the day is that of an examination
colonoscopy-ui-step-timeline = Prima e dopo l’esame
colonoscopy-ui-step-timeline-short = Tempi
colonoscopy-ui-timeline-treatment = Esame
# Variables: $date (a date)
colonoscopy-ui-timeline-date = Giorno dell’esame: { $date }
colonoscopy-ui-timeline-no-date = Indichi il giorno dell’esame per vedere le date.
colonoscopy-ui-date-set = Indicare il giorno
colonoscopy-ui-date-clear = Cancellare la data
# Variables: $example (a date in figures)
colonoscopy-ui-plain-date = Scriva la data dell’esame, per esempio { $example }.
# Variables: $span (a time range with its unit)
colonoscopy-ui-when-between = { $span } dopo l’esame
colonoscopy-ui-emergency-source = Questi segni di pericolo sono inventati per le prove.
colonoscopy-ui-flag-stop = Per ora non faccia l’esame. Lo dica adesso al medico. Può continuare con le domande.
colonoscopy-ui-takeaway-stop = Stop: per ora non faccia l’esame e lo dica adesso al medico

## Headings of its own
colonoscopy-section-what = Che cos’è questo esame
colonoscopy-section-diet = Che cosa mangiare prima dell’esame
colonoscopy-section-laxative = Come si prende il lassativo
colonoscopy-section-duration = Quanto dura l’esame

## Emergency signs
colonoscopy-emergency-bleeding = Molto sangue dall’intestino
colonoscopy-emergency-belly-pain = Forte mal di pancia che non passa
# Variables: $fever (a temperature)
colonoscopy-emergency-fever = Febbre sopra { $fever }
colonoscopy-emergency-vomiting = Vomito che non si ferma

## In short
colonoscopy-summary-clean = Il medico vede bene l’intestino solo se è vuoto e pulito. Per questo segua la preparazione, passo dopo passo.
# Variables: $fast (a time with its unit)
colonoscopy-summary-remember-fast = Per { $fast } prima dell’esame non mangi e non beva nulla.
# Variables: $rest (a time with its unit)
colonoscopy-summary-remember-drive = Per { $rest } dopo l’esame non guidi. Il calmante rende più lenti i riflessi.
colonoscopy-summary-what = Il medico guarda dall’interno l’ultima parte dell’intestino, l’intestino crasso. Usa un tubo sottile e morbido con una piccola telecamera. Il tubo entra dall’ano.
colonoscopy-summary-polyps = Il medico può trovare piccole escrescenze (polipi). Spesso può toglierle durante l’esame. Può anche prendere piccoli campioni.
# Variables: $days (a time with its unit)
colonoscopy-summary-may-eat = Per { $days } prima dell’esame può mangiare:
colonoscopy-summary-may-eat-bread = pane bianco
colonoscopy-summary-may-eat-rice = riso bianco o pasta
colonoscopy-summary-may-eat-fish = pesce, o pollo senza pelle
colonoscopy-summary-may-eat-eggs = uova
colonoscopy-summary-may-eat-broth = brodo senza verdure
colonoscopy-summary-avoid = In questi giorni, invece, non mangi:
colonoscopy-summary-avoid-seeds = semi e frutta secca, come le noci
colonoscopy-summary-avoid-wholegrain = pane e pasta integrali
colonoscopy-summary-avoid-pulses = lenticchie, fagioli e ceci
colonoscopy-summary-avoid-raw = verdura cruda
colonoscopy-summary-avoid-skins = frutta con la buccia o con i semi
# Variables: $evening (a time of day); in the steps $sachets, $volume, $rate (an amount and how
# often), $extra (an amount)
colonoscopy-summary-laxative = Il lassativo è una polvere che svuota l’intestino. Si prende in due parti. La prima si beve la sera prima, alle ore { $evening }. La seconda si beve la mattina dell’esame. Ogni volta faccia così:
colonoscopy-summary-laxative-mix = Sciolga { $sachets } in { $volume } di acqua.
colonoscopy-summary-laxative-drink = Beva { $rate }, finché il liquido non è finito.
colonoscopy-summary-laxative-extra = Poi beva ancora { $extra } di acqua o di tè leggero.
colonoscopy-summary-laxative-toilet = Resti vicino al bagno.
# Variables: $often (how often, with the time)
colonoscopy-summary-often = È normale andare in bagno { $often }. Alla fine esce solo liquido chiaro.
colonoscopy-summary-where = Durante l’esame sta su un fianco. Riceve un calmante nella vena, che fa venire sonno. Se sente dolore, lo dica.
# Variables: $length (a time range with its unit)
colonoscopy-summary-length = L’esame di solito dura { $length }.
# Variables: $stay (a time range with its unit)
colonoscopy-summary-stay = Dopo l’esame resta in clinica { $stay }, finché il sonno non passa.
colonoscopy-summary-harm = Dopo l’esame la pancia può essere gonfia, con lievi crampi. Di solito passa quando esce l’aria.
colonoscopy-summary-harm-serious = In rari casi l’intestino sanguina molto, o si fa un piccolo buco nella parete. È un’emergenza. Legga tutti i segni in «Emergenza».
colonoscopy-summary-harm-ask = I nostri documenti non dicono quanto spesso succede. Lo chieda al medico.
colonoscopy-summary-options = I nostri documenti non parlano di altri esami. Chieda al medico quali altre scelte ci sono. Può anche decidere di non fare l’esame.
colonoscopy-summary-toxins = Un documento dice che il lassativo pulisce tutto il corpo dalle tossine. Per quanto ne sappiamo, non è provato.

## Pictures in "In short"
colonoscopy-picture-bowel-title = Disegno semplificato: l’intestino crasso
colonoscopy-picture-bowel-about = L’intestino crasso gira intorno alla pancia come una cornice. Il tubo entra dal basso. Può arrivare fino all’inizio dell’intestino crasso, in basso a destra nel suo corpo.

## Before: questions
colonoscopy-checklist-bleeding-now = In questo momento perde molto sangue dall’intestino, o ha un mal di pancia fortissimo? Se sì, chiami subito il personale.
colonoscopy-checklist-medicines = Prende farmaci?
colonoscopy-checklist-medicine-kind = Quali di questi farmaci prende?
colonoscopy-checklist-medicine-kind-thinner = Un farmaco che rende il sangue più fluido
colonoscopy-checklist-medicine-kind-iron = Compresse di ferro
colonoscopy-checklist-medicine-kind-both = Tutti e due
colonoscopy-checklist-medicine-kind-other = Solo altri farmaci
colonoscopy-checklist-last-dose = Quando ha preso per l’ultima volta il farmaco che rende il sangue più fluido? Non lo sospenda per conto suo.
colonoscopy-checklist-diabetes = Ha il diabete?
colonoscopy-checklist-diabetes-medicine = Che cosa prende per il diabete?
colonoscopy-checklist-diabetes-medicine-tablets = Compresse
colonoscopy-checklist-diabetes-medicine-insulin = Insulina
colonoscopy-checklist-diabetes-medicine-both = Compresse e insulina
colonoscopy-checklist-diabetes-medicine-nothing = Niente
colonoscopy-checklist-weight = Quanto pesa?
colonoscopy-checklist-sedation-talk = Ha già parlato del calmante con l’anestesista?
colonoscopy-checklist-allergy = Ha un’allergia a un calmante o a un lassativo?
colonoscopy-checklist-heart-kidneys = Ha una malattia del cuore o dei reni?
colonoscopy-checklist-pregnant = È incinta, o potrebbe esserlo?
colonoscopy-checklist-companion = Dopo l’esame, una persona adulta la può accompagnare a casa?

## Before: what to do
colonoscopy-preparation-fetch = Prenda il lassativo in farmacia. Compri anche quello che mangerà nei giorni della preparazione.
colonoscopy-preparation-fetch-why = Così è tutto pronto quando la preparazione comincia.
colonoscopy-preparation-fetch-name = In farmacia
colonoscopy-preparation-thinner = Chieda al medico se continuare il farmaco che rende il sangue più fluido. Non lo sospenda per conto suo.
colonoscopy-preparation-thinner-why = Può far sanguinare di più, ma anche sospenderlo può essere pericoloso.
# Variables: $phone (a telephone number)
colonoscopy-preparation-diabetes = Chiami la clinica al numero { $phone }. Chieda come prendere le compresse o l’insulina nei giorni della preparazione.
colonoscopy-preparation-diabetes-why = Si mangia meno, e lo zucchero nel sangue può scendere troppo.
colonoscopy-preparation-light-weight = Chieda al medico quanto lassativo deve bere: la quantità dipende dal peso.
colonoscopy-preparation-iron = Prende compresse di ferro? Da quel giorno non le prenda più, fino a dopo l’esame.
colonoscopy-preparation-iron-why = Il ferro colora di nero l’intestino, e il medico vede male.
colonoscopy-preparation-iron-name = Stop al ferro
colonoscopy-preparation-diet = Mangi solo cibi leggeri, per esempio:
colonoscopy-preparation-diet-bread = pane bianco
colonoscopy-preparation-diet-rice = riso bianco o pasta
colonoscopy-preparation-diet-fish = pesce, o pollo senza pelle
colonoscopy-preparation-diet-eggs = uova
colonoscopy-preparation-diet-broth = brodo senza verdure
colonoscopy-preparation-diet-why = Questi cibi lasciano pochi resti nell’intestino.
colonoscopy-preparation-diet-name = Cibi leggeri
colonoscopy-preparation-seeds = Non mangi cibi con semi o con molte fibre, cioè:
colonoscopy-preparation-seeds-seeds = semi e frutta secca, come le noci
colonoscopy-preparation-seeds-wholegrain = pane e pasta integrali
colonoscopy-preparation-seeds-pulses = lenticchie, fagioli e ceci
colonoscopy-preparation-seeds-raw = verdura cruda
colonoscopy-preparation-seeds-skins = frutta con la buccia o con i semi
colonoscopy-preparation-seeds-why = Semi e fibre restano nell’intestino per giorni e possono bloccare il tubo.
colonoscopy-preparation-seeds-name = Niente semi e fibre
colonoscopy-preparation-last-meal = Faccia l’ultimo pasto prima dell’esame. Mangi poco, per esempio brodo e pane bianco.
colonoscopy-preparation-last-meal-name = Ultimo pasto
colonoscopy-preparation-clear = Da quel momento non mangi più nulla. Beva solo liquidi chiari:
colonoscopy-preparation-clear-water = acqua
colonoscopy-preparation-clear-tea = tè leggero senza latte
colonoscopy-preparation-clear-broth = brodo filtrato
colonoscopy-preparation-clear-juice = succo di mela limpido
colonoscopy-preparation-clear-why = I liquidi chiari danno acqua al corpo e non lasciano resti nell’intestino.
colonoscopy-preparation-clear-name = Solo liquidi chiari
# Variables, in the steps: $sachets, $volume, $glass, $extra (amounts), $gap (a time)
colonoscopy-preparation-evening = Beva la prima parte del lassativo.
colonoscopy-preparation-evening-mix = Sciolga { $sachets } in { $volume } di acqua.
colonoscopy-preparation-evening-drink = Beva { $glass } ogni { $gap }, finché il liquido non è finito.
colonoscopy-preparation-evening-extra = Poi beva ancora { $extra } di un liquido chiaro.
colonoscopy-preparation-evening-why = In due parti il lassativo pulisce meglio.
colonoscopy-preparation-evening-name = Lassativo, sera
# Variables, in the steps: $sachets, $volume, $glass (amounts), $gap (a time)
colonoscopy-preparation-morning = Beva la seconda parte del lassativo.
colonoscopy-preparation-morning-mix = Sciolga { $sachets } in { $volume } di acqua.
colonoscopy-preparation-morning-drink = Beva { $glass } ogni { $gap }, finché il liquido non è finito.
colonoscopy-preparation-morning-why = Questa parte toglie quello che si è formato durante la notte.
colonoscopy-preparation-morning-name = Lassativo, mattina
colonoscopy-preparation-bring = Porti con sé:
colonoscopy-preparation-bring-companion = una persona adulta che la accompagni a casa
colonoscopy-preparation-bring-medicines = la lista dei suoi farmaci
colonoscopy-preparation-bring-results = i risultati di altri esami
colonoscopy-preparation-bring-glasses = una custodia per occhiali o dentiera
colonoscopy-preparation-bring-name = Da portare
colonoscopy-preparation-water = Fino a quell’ora può bere acqua. Con poca acqua può prendere i farmaci che il medico le ha permesso.
colonoscopy-preparation-water-name = Acqua permessa
colonoscopy-preparation-fast = Non mangi e non beva nulla, neanche acqua.
colonoscopy-preparation-fast-why = Con lo stomaco vuoto il calmante è più sicuro.
colonoscopy-preparation-fast-name = Digiuno
colonoscopy-preparation-arrive = Si presenti in clinica.
colonoscopy-preparation-arrive-why = Prima dell’esame ci serve un po’ di tempo per prepararla.
colonoscopy-preparation-arrive-name = In clinica

## After
colonoscopy-timeline-rest = Riposi da noi finché il sonno non passa.
colonoscopy-timeline-rest-name = Riposo in clinica
colonoscopy-timeline-eat = Ricominci a mangiare a poco a poco:
colonoscopy-timeline-eat-sip = qualche sorso di acqua
colonoscopy-timeline-eat-soup = poi una minestra o uno yogurt
colonoscopy-timeline-eat-usual = poi quello che mangia di solito
colonoscopy-timeline-eat-name = Di nuovo a tavola
colonoscopy-timeline-wind = La pancia può essere gonfia, con lievi crampi. Camminare e far uscire l’aria aiuta.
colonoscopy-timeline-wind-name = Pancia gonfia
colonoscopy-timeline-drive = Il calmante agisce ancora. Eviti di:
colonoscopy-timeline-drive-car = guidare l’auto o andare in bicicletta
colonoscopy-timeline-drive-machines = usare macchine pericolose
colonoscopy-timeline-drive-alcohol = bere alcolici
colonoscopy-timeline-drive-papers = firmare documenti importanti
colonoscopy-timeline-drive-name = Non guidare
colonoscopy-timeline-blood = Può uscire un po’ di sangue, soprattutto se il medico ha tolto dei polipi. Molto sangue, invece, è un’emergenza.
colonoscopy-timeline-blood-name = Poco sangue
# Variables: $fever (a temperature)
colonoscopy-timeline-signs = Esce molto sangue, o la pancia fa molto male? Oppure ha la febbre sopra { $fever }? Non aspetti: chiami subito i soccorsi.
# Variables: $often (how often, with the time)
colonoscopy-timeline-sugar = Misuri lo zucchero nel sangue { $often }. Lo faccia finché non mangia di nuovo come al solito.
colonoscopy-timeline-iron-again = Può prendere di nuovo le compresse di ferro.
colonoscopy-timeline-iron-again-name = Di nuovo il ferro
colonoscopy-timeline-thinner-again = Quando può riprendere il farmaco che rende il sangue più fluido? Lo chieda al medico prima di andare via.
colonoscopy-timeline-still-unwell = La pancia è ancora gonfia o fa ancora male? Lo dica al medico.
colonoscopy-timeline-still-unwell-name = Non sta ancora bene?
# Variables: $phone (a telephone number)
colonoscopy-timeline-result = Chieda il risultato dell’esame al numero { $phone }.
colonoscopy-timeline-result-name = Risultato

## Did we explain it well?
# Variables: $fast (a time with its unit), in the right answer and in the explanation
colonoscopy-understanding-fast = Quando smette di bere, anche l’acqua?
colonoscopy-understanding-fast-before = { $fast } prima dell’esame
colonoscopy-understanding-fast-evening = La sera prima
colonoscopy-understanding-fast-never = Bevo fino all’esame
colonoscopy-understanding-fast-again = Durante l’esame lo stomaco deve essere vuoto. Per questo nelle ultime ore, cioè per { $fast } prima dell’esame, non beva nulla. Fino ad allora, invece, deve bere.
# Variables: $rest (a time with its unit), in the explanation
colonoscopy-understanding-home = L’esame è finito e si sente bene. Come torna a casa?
colonoscopy-understanding-home-drive = Guido io
colonoscopy-understanding-home-wait = Aspetto un po’, poi guido io
colonoscopy-understanding-home-companion = Una persona mi accompagna
colonoscopy-understanding-home-again = Il calmante resta nel corpo anche se si sente bene. Non guidi per { $rest }. Si faccia accompagnare.
colonoscopy-understanding-bleeding = È notte, dopo l’esame. Dall’intestino esce molto sangue. Lei che cosa fa?
colonoscopy-understanding-bleeding-call = Chiamo subito i soccorsi
colonoscopy-understanding-bleeding-morning = Aspetto fino alla mattina
colonoscopy-understanding-bleeding-drink = Bevo acqua e riposo
colonoscopy-understanding-bleeding-again = Un po’ di sangue è normale, molto sangue no. È un’emergenza, anche di notte. Chiami subito i soccorsi.

## To ask
colonoscopy-ask-home = Chieda chi la accompagna a casa.
