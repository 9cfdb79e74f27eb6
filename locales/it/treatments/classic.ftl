# Classic botulinum toxin
classic-title = Botulino classico
classic-about = Iniezioni nei muscoli del viso

## In short
classic-summary-remember-expression = Dopo il trattamento della fronte, forse non potrà alzare le sopracciglia per la sorpresa. È un effetto previsto.
classic-summary-remember-undo = Il botulino, la sostanza del Botox, rilassa i muscoli del viso. Poi non è facile togliere questo effetto. Ci pensi prima di decidere.
# Variables: $time (a time with its unit)
classic-summary-remember-final = Aspetti { $time } dall’iniezione, poi giudichi il risultato. Prima, di solito, non si vede ancora tutto.
classic-summary-what = Il medico inietta nel muscolo il botulino (tossina botulinica). È la sostanza del Botox che dà l’effetto. Serve per le rughe della fronte e tra le sopracciglia.
classic-summary-relax = La sostanza rilassa il muscolo. Così di solito le rughe che il muscolo crea diventano più leggere.
classic-summary-expression = Dopo il trattamento della fronte, forse non potrà alzare le sopracciglia per la sorpresa. È un effetto previsto, non un errore.
classic-summary-hard-to-undo = Se poi cambia idea, togliere l’effetto è più difficile che fare l’iniezione.
classic-summary-expectation = Il risultato può essere diverso da quello che immagina. Può succedere anche se tutto è andato bene. Dica prima al medico che cosa si aspetta.
classic-summary-forehead = La fronte è la zona trattata più spesso. Lì il muscolo è forte. Di solito riceve una dose più alta che in altre zone.
classic-summary-session-ask = I nostri documenti non dicono quanto dura una seduta. Lo chieda al medico.
# Variables: $span (a time range with its unit)
classic-summary-onset = Il muscolo di solito smette di muoversi dopo { $span }. I primi cambiamenti si possono vedere anche prima. I tempi variano da persona a persona.
# Variables: $time (a time with its unit)
classic-summary-final = Di solito il risultato finale si vede dopo { $time }.
# Variables: $span (a time range with its unit)
classic-summary-touch-up = Le sembra che in qualche punto manchi l’effetto? Lo dica al medico. Solo il medico decide se serve una correzione, cioè un ritocco. Può farla { $span } dopo l’iniezione, e aggiungere botulino dove manca.
classic-summary-lasts-ask = I nostri documenti non dicono dopo quanto tempo l’effetto passa. Lo chieda al medico.
classic-summary-passes = Con il tempo l’effetto passa.
classic-summary-harm-ask = I nostri documenti non dicono quanto spesso ci sono disturbi dopo l’iniezione. Lo chieda al medico.
classic-summary-shorter-heat = Un documento dice che con il calore sulla zona trattata l’effetto dura meno. Per quanto ne sappiamo, non è provato. Chieda prima al medico.
classic-summary-shorter-massage = Un documento dice che con i massaggi alla fronte l’effetto dura meno. Per quanto ne sappiamo, non è provato. Nelle prime ore dopo l’iniezione non massaggi la zona. Anche dopo, chieda prima al medico.

## Pictures in "In short"
classic-picture-layer-title = Disegno semplificato: la pelle e il muscolo sotto
classic-picture-layer-here = Botulino classico: nel muscolo
classic-picture-layer-about = La sostanza va nel muscolo, sotto la pelle.
classic-picture-where-title = Per quali rughe si usa
classic-picture-where-about = Il trattamento è per le rughe della fronte e tra le sopracciglia.

## Before
classic-checklist-prior-allergy = Ha mai avuto una reazione allergica al botulino (Botox o altre marche)?
classic-checklist-prior-none = Ha già fatto il botulino (Botox o altre marche) senza nessun risultato?
classic-checklist-keep-forehead = Vuole continuare a muovere la fronte liberamente?
classic-checklist-expectation = Ha detto al medico che cosa si aspetta?
classic-checklist-know-undo = Sapeva che dopo l’iniezione non è facile togliere l’effetto?

## Before the appointment
classic-preparation-expectation = Dica prima al medico che cosa si aspetta.
classic-preparation-expectation-name = Che cosa si aspetta
classic-preparation-prior-none = Dica al medico se in passato il botulino non ha dato risultati.
classic-preparation-prior-none-name = Cure senza effetto

## After
classic-timeline-onset = Di solito il muscolo smette di muoversi. I tempi variano da persona a persona.
classic-timeline-onset-name = Inizia l’effetto
classic-timeline-final = A questo punto di solito si vede il risultato finale.
classic-timeline-final-name = Risultato finale
classic-timeline-touch-up = Le sembra che in qualche punto manchi l’effetto? Lo dica al medico. Solo il medico decide se serve una correzione, cioè un ritocco. Può farla in questo periodo, e aggiungere botulino dove manca.
classic-timeline-touch-up-name = Serve un ritocco?

## Did we explain it well?
classic-understanding-forehead = Dopo il trattamento della fronte non riesce ad alzare le sopracciglia. Che cos’è?
classic-understanding-forehead-fault = Un errore
classic-understanding-forehead-expected = Un effetto previsto
classic-understanding-forehead-allergy = Un’allergia
classic-understanding-forehead-again = È il muscolo della fronte che alza le sopracciglia. Il trattamento lo rilassa. Quindi è un effetto previsto.
# Variables: $time (a time with its unit), in the right answer and in the explanation
classic-understanding-final = Quando si vede di solito il risultato finale?
classic-understanding-final-same-day = Lo stesso giorno
classic-understanding-final-next-day = Il giorno dopo
classic-understanding-final-weeks = Dopo { $time }
classic-understanding-final-again = Di solito il muscolo si ferma dopo qualche giorno. Il risultato finale di solito si vede dopo { $time }.
classic-understanding-undo = Dopo l’iniezione è facile togliere l’effetto?
classic-understanding-undo-harder = No, è più difficile che fare l’iniezione
classic-understanding-undo-easy = Sì, in qualsiasi momento
classic-understanding-undo-next-day = Sì, il giorno dopo
classic-understanding-undo-again = Prima di decidere ci pensi bene. Fare l’iniezione è più semplice che togliere il suo effetto.

## What to ask and write down
classic-ask-rubbing = Chieda al medico per quante ore non deve strofinare la zona. Lo scriva sul suo foglio.
