# A fixture of the tests: not medical advice, never shipped.
# Dental implant
dental-implant-title = Impianto dentale
dental-implant-about = Una vite nell’osso che regge un dente nuovo

## Named days
dental-implant-anchor-second-stage = Apertura della gengiva
dental-implant-anchor-crown = Corona

## Headings of its own sections
dental-implant-section-stages = Le fasi del trattamento

## Signs of danger: short noun phrases
dental-implant-emergency-bleeding = Sangue dalla bocca che non si ferma
dental-implant-emergency-swallow = Fatica a respirare o a inghiottire

## In short
# Variables: $stages (a number of stages), $span (a time range with its unit)
dental-implant-summary-remember-stages = Il trattamento ha { $stages }. Di solito riceve il dente nuovo dopo { $span }.
dental-implant-summary-remember-bleeding = Preme la garza, ma il sangue non si ferma? Fa fatica a respirare o a inghiottire? Chiami subito i soccorsi.
# Variables: $screw (a range of widths with its unit)
dental-implant-summary-what = L’impianto è una piccola vite, di solito di titanio. Il medico la mette nell’osso dove manca un dente. Sopra va la corona, cioè il dente nuovo. La vite è larga { $screw }.
# The steps follow, numbered
dental-implant-summary-stages = Le fasi vengono in quest’ordine:
dental-implant-summary-stages-screw = Il medico mette la vite nell’osso e cuce la gengiva.
dental-implant-summary-stages-open = L’osso si attacca alla vite. Poi il medico apre un poco la gengiva.
dental-implant-summary-stages-crown = Il medico fissa la corona sulla vite.
dental-implant-summary-teeth = Molti impianti vanno al posto dei denti di sotto, in fondo. Altri vanno davanti, al posto dei denti di sopra. Chieda al medico dove va il suo impianto.
dental-implant-summary-injection = Prima il medico addormenta la zona con un’iniezione. Lei non dorme. Di solito non sente dolore.
# Variables: $length (a time range with its unit)
dental-implant-summary-session = La prima seduta di solito dura { $length }. Le altre sono più brevi.
dental-implant-summary-chew = Con il dente nuovo può masticare meglio. Di solito il medico non deve limare i denti vicini.
# Variables: $time (a time with its unit), $rate (a percentage)
dental-implant-summary-lasts = Uno studio ha controllato gli impianti dopo { $time }. Impianti ancora al loro posto: { $rate }.
dental-implant-summary-not-natural = L’impianto non è un dente naturale. La gengiva intorno può infiammarsi. Perciò lo pulisca bene ogni giorno.
# The items follow
dental-implant-summary-harm = Questi problemi sono possibili:
dental-implant-summary-harm-swelling = Gonfiore e lividi per alcuni giorni
dental-implant-summary-harm-bleeding = Sangue dalla ferita
dental-implant-summary-harm-numbness = Labbro o mento che restano addormentati (raro)
dental-implant-summary-harm-loss = Impianto che non si attacca all’osso (raro)
dental-implant-summary-harm-ask = I nostri documenti non dicono quanto spesso succede. Lo chieda al medico.
dental-implant-summary-smoking = In chi fuma la ferita guarisce più piano. Anche l’impianto si stacca più spesso. Vuole smettere? La possiamo aiutare.
# The items follow
dental-implant-summary-others = Ci sono altre scelte:
dental-implant-summary-others-bridge = Un ponte: un dente finto fissato ai denti vicini
dental-implant-summary-others-denture = Un dente finto che si può togliere
dental-implant-summary-others-nothing = Lasciare lo spazio vuoto
dental-implant-summary-forever = Un documento dice che un impianto dura per sempre. Per quanto ne sappiamo, non è provato.

## Pictures in "In short"
dental-implant-picture-teeth-title = Dove vanno molti impianti
dental-implant-picture-teeth-about = Nel disegno sono segnati i denti di sotto in fondo, a destra e a sinistra. Sono segnati anche i denti di sopra davanti. Molti impianti vanno lì.

## Before: questions
dental-implant-checklist-infection = Adesso ha pus, gonfiore o un forte dolore in bocca?
dental-implant-checklist-smoker = Fuma?
# Answered with a number of cigarettes
dental-implant-checklist-cigarettes = Quante sigarette fuma al giorno?
dental-implant-checklist-bone-medicine = Prende un farmaco per le ossa, o lo ha preso in passato? Per esempio contro l’osteoporosi, che rende fragili le ossa.
# Answered with one of the choices below
dental-implant-checklist-bone-medicine-kind = Come prende, o prendeva, il farmaco per le ossa?
dental-implant-checklist-bone-medicine-kind-tablets = Compresse
dental-implant-checklist-bone-medicine-kind-infusion = Flebo
dental-implant-checklist-bone-medicine-kind-injections = Iniezioni
dental-implant-checklist-bone-medicine-kind-other = In un altro modo
dental-implant-checklist-thinner = Prende un farmaco che rende il sangue più fluido? Per esempio un anticoagulante.
# Answered with a date
dental-implant-checklist-last-visit = Quando è stata la sua ultima visita dal dentista?

## Before: what to do, each with its reason
dental-implant-preparation-bone-tell = Ci chiami e ci dica il nome del suo farmaco per le ossa. Non lo sospenda per conto suo.
dental-implant-preparation-bone-tell-why = Con alcuni di questi farmaci l’osso della bocca guarisce male.
dental-implant-preparation-smoke-help = Ci chieda come fumare meno. La aiutiamo volentieri.
dental-implant-preparation-smoke-help-why = Ogni sigaretta in meno aiuta la ferita a guarire.
dental-implant-preparation-smoke-before = Non fumi.
dental-implant-preparation-smoke-before-why = Con il fumo la ferita guarisce più piano.
dental-implant-preparation-thinner-keep = Non sospenda per conto suo il farmaco che rende il sangue più fluido. Decida con il medico.
dental-implant-preparation-thinner-keep-why = Senza il farmaco si possono formare coaguli, cioè grumi di sangue.
# Variables: $rinse (a volume with its unit), $time (a time with its unit)
dental-implant-preparation-rinse-before = Sciacqui la bocca con { $rinse } di collutorio per { $time }.
dental-implant-preparation-rinse-before-why = Così in bocca restano meno germi.
dental-implant-preparation-brush-before = Pulisca bene i denti, anche negli spazi tra un dente e l’altro.
dental-implant-preparation-brush-before-why = In una bocca pulita la ferita guarisce meglio.
# Variables: $hour (a time of day)
dental-implant-preparation-alcohol = A partire dalle { $hour } non beva alcolici.
dental-implant-preparation-alcohol-why = L’alcol può far sanguinare di più.
dental-implant-preparation-meal = Mangi qualcosa di leggero. Poi beva solo acqua.
dental-implant-preparation-meal-why = Dopo il trattamento, per alcune ore non può mangiare.
# The items follow
dental-implant-preparation-bring = Porti con sé:
dental-implant-preparation-bring-medicines = L’elenco dei suoi farmaci
dental-implant-preparation-bring-x-rays = Le radiografie dei denti, se le ha
dental-implant-preparation-companion = Si faccia accompagnare a casa.
dental-implant-preparation-companion-why = Dopo il trattamento può avere capogiri.
dental-implant-preparation-open-rinse = Sciacqui la bocca con il collutorio.
dental-implant-preparation-open-rinse-why = Una gengiva pulita guarisce meglio.
dental-implant-preparation-open-meal = Mangi qualcosa di leggero.
dental-implant-preparation-open-meal-why = Dopo, la bocca resta addormentata per un po’.
dental-implant-preparation-crown-tell = L’impianto fa male o si muove? Ci chiami prima della visita.
dental-implant-preparation-crown-tell-why = In questo caso la corona deve aspettare.
dental-implant-preparation-crown-color = Non sbianchi i denti.
dental-implant-preparation-crown-color-why = La corona deve avere il colore dei denti vicini.

## After
dental-implant-timeline-bleeding = Preme la garza, ma il sangue non si ferma? Fa fatica a respirare o a inghiottire? È un’emergenza: chiami subito i soccorsi.
dental-implant-timeline-press = Tenga la garza tra i denti e prema. Non la tolga.
dental-implant-timeline-numb = Labbra e lingua possono restare addormentate. Passa da solo.
dental-implant-timeline-numb-name = Bocca addormentata
dental-implant-timeline-hot = La bocca è ancora addormentata? Non mangi e non beva nulla di caldo.
# Variables: $pack (a time with its unit)
dental-implant-timeline-cool = Metta sulla guancia del ghiaccio in un panno. Lo tenga per { $pack }.
dental-implant-timeline-spit = Non sciacqui la bocca con forza. Non sputi.
# Variables: $often (how often a day)
dental-implant-timeline-rinse-after = Sciacqui la bocca piano con il collutorio, { $often }.
# Variables: $peak (a time range with its unit)
dental-implant-timeline-swelling = La guancia può gonfiarsi. Il gonfiore aumenta fino a { $peak } dopo il trattamento, poi passa.
dental-implant-timeline-swelling-name = Guancia gonfia
# The items follow
dental-implant-timeline-soft = Mangi cibi morbidi, per esempio:
dental-implant-timeline-soft-soup = Minestra tiepida
dental-implant-timeline-soft-rice = Riso o pasta molto cotti
dental-implant-timeline-soft-eggs = Uova e yogurt
# Variables: $fever (a temperature with its unit)
dental-implant-timeline-fever = Ha la febbre a { $fever } o di più? Oppure il dolore aumenta? Lo dica subito al medico.
dental-implant-timeline-smoke-after = Non fumi.
dental-implant-timeline-stitches = Venga in clinica per togliere i punti.
dental-implant-timeline-stitches-name = Via i punti
dental-implant-timeline-heal = L’osso si attacca alla vite. Di solito non sente nulla.
dental-implant-timeline-heal-name = L’osso guarisce
dental-implant-timeline-gum = La gengiva può essere rossa e fare un po’ male.
dental-implant-timeline-gum-brush = Pulisca intorno all’impianto con uno spazzolino morbido.
dental-implant-timeline-crown-hard = Non mastichi cibi duri con il dente nuovo.
dental-implant-timeline-crown-feel = Il dente nuovo può sembrare strano. Di solito ci si abitua.
dental-implant-timeline-crown-feel-name = Abituarsi
dental-implant-timeline-loose = L’impianto si muove? La gengiva sanguina? Lo dica al medico.
dental-implant-timeline-yearly = Venga al controllo. Il medico guarda la gengiva e pulisce l’impianto.
dental-implant-timeline-yearly-name = Controllo
dental-implant-timeline-ten-years = Venga a un controllo con radiografia. Così il medico vede come sta l’osso.
dental-implant-timeline-ten-years-name = Radiografia

## Did we explain it well?
dental-implant-understanding-crown = Quando riceve di solito il dente nuovo?
dental-implant-understanding-crown-same-day = Lo stesso giorno in cui il medico mette la vite
# Variables: $span (a time range with its unit)
dental-implant-understanding-crown-months = Dopo { $span }
dental-implant-understanding-crown-never = Mai: resta solo la vite
# Variables: $span (a time range with its unit)
dental-implant-understanding-crown-again = Prima l’osso deve attaccarsi alla vite. Di solito il dente nuovo arriva dopo { $span }.
dental-implant-understanding-bleeding = A casa preme la garza, ma il sangue non si ferma. Lei che cosa fa?
dental-implant-understanding-bleeding-wait = Aspetto fino al giorno dopo
dental-implant-understanding-bleeding-rinse = Sciacquo la bocca
dental-implant-understanding-bleeding-call = Chiamo subito i soccorsi
dental-implant-understanding-bleeding-again = Il sangue deve fermarsi quando preme la garza. Se non si ferma, non aspetti. Chiami subito i soccorsi.
dental-implant-understanding-thinner = Prende un farmaco che rende il sangue più fluido. Lo sospende prima del trattamento?
dental-implant-understanding-thinner-alone = Sì, lo decido per conto mio
dental-implant-understanding-thinner-together = Solo se lo decido con il medico
dental-implant-understanding-thinner-again = Senza il farmaco si possono formare grumi di sangue. Perciò non lo sospenda per conto suo. Decida con il medico.
