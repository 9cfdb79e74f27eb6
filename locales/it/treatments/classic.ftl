# Classic botulinum toxin
classic-title = Botulino classico
classic-about = Iniezioni nei muscoli del viso

## Words of the interface in words of its own
# Variables: $span (a time with its unit)
classic-ui-when-beyond = Da { $span } dopo l’iniezione in poi
# Variables: $span (a time with its unit)
classic-ui-when-between = { $span } dopo l’iniezione
classic-ui-preparation-list = Prima dell’appuntamento: segni quello che la riguarda

## In short
classic-summary-remember-expression = Farà il trattamento della fronte? Dopo, forse non riuscirà ad alzare le sopracciglia, per esempio quando qualcosa la sorprende. Secondo un documento è un effetto previsto.
classic-summary-remember-undo = Secondo un documento, con il tempo l’effetto passa, ma toglierlo è più difficile che fare l’iniezione. Per quanto ne sappiamo, nessun metodo per toglierlo è provato. Ci pensi bene prima.
# Variables: $time (a time with its unit)
classic-summary-remember-final = Aspetti { $time } dall’iniezione, poi giudichi il risultato: prima, di solito, non si vede ancora tutto. Qualcosa la preoccupa già prima? Lo dica al medico. Per i segni di pericolo non aspetti: chiami subito i soccorsi.
classic-summary-what = Il medico inietta nel muscolo il botulino (tossina botulinica). È la sostanza che fa effetto nel Botox. Si usa per le rughe della fronte e tra le sopracciglia.
classic-summary-relax = La sostanza rilassa il muscolo. Così di solito le rughe che il muscolo crea diventano più leggere.
classic-summary-expression = Dopo il trattamento della fronte, forse non riuscirà ad alzare le sopracciglia. Per esempio, quando qualcosa la sorprende. Secondo un documento è un effetto previsto, non un errore. La preoccupa? Lo dica al medico.
classic-summary-hard-to-undo = E se poi cambia idea? Secondo un documento, togliere l’effetto è più difficile che fare l’iniezione. Per quanto ne sappiamo, nessun metodo per toglierlo è provato.
classic-summary-expectation = Il risultato può essere diverso da quello che immagina. Può succedere anche se tutto è andato bene. Dica prima al medico che cosa si aspetta.
classic-summary-forehead = Secondo un documento, i medici trattano più spesso la fronte. Lo stesso documento dice che lì il muscolo è forte. Dice anche che di solito riceve una dose più alta.
classic-summary-session-ask = I nostri documenti non dicono quanto dura una seduta. Lo chieda al medico.
# Variables: $span (a time range with its unit)
classic-summary-onset = Di solito il muscolo trattato smette di muoversi dopo { $span }. I primi cambiamenti si possono vedere anche prima. I tempi variano da persona a persona.
# Variables: $time (a time with its unit)
classic-summary-final = Di solito il risultato finale si vede dopo { $time }.
# Variables: $span (a time range with its unit)
classic-summary-touch-up = In qualche punto le sembra che manchi l’effetto? Lo dica al medico. Solo il medico decide se serve un ritocco, cioè una correzione. Può farlo { $span } dopo l’iniezione, e aggiungere botulino dove manca.
classic-summary-lasts-ask = Dopo quanto tempo passa l’effetto? I nostri documenti non lo dicono. Lo chieda al medico.
classic-summary-passes = Secondo un documento, con il tempo l’effetto passa da solo.
classic-summary-harm-ask = I nostri documenti non dicono quanto spesso ci sono disturbi dopo l’iniezione. Lo chieda al medico.
classic-summary-shorter-heat = Un documento dice che con il calore sulla zona trattata l’effetto dura meno. Per quanto ne sappiamo, non è provato. Chieda prima al medico.
classic-summary-shorter-massage = Un documento dice che con i massaggi alla fronte l’effetto dura meno. Per quanto ne sappiamo, non è provato. Per sicurezza, nelle prime ore dopo l’iniezione non massaggi la zona. Anche dopo, chieda prima al medico.

## Pictures in "In short"
classic-picture-undo-title = Secondo un documento: fare e togliere
classic-picture-undo-in = Più facile: fare l’iniezione
classic-picture-undo-out = Più difficile: togliere l’effetto
classic-picture-undo-about = Lo dice un documento: togliere l’effetto è più difficile che fare l’iniezione.
classic-picture-layer-title = Disegno semplificato: la pelle e il muscolo sotto
classic-picture-layer-here = Botulino classico: nel muscolo
classic-picture-layer-about = La sostanza va nel muscolo, sotto la pelle.
classic-picture-where-title = Per quali rughe si usa
classic-picture-where-about = Si usa per le rughe della fronte e tra le sopracciglia.
classic-picture-lid-title = Sopracciglio e palpebra non sono la stessa cosa
classic-picture-lid-about = Il sopracciglio è sopra l’occhio. La palpebra copre l’occhio. Dopo il trattamento della fronte, forse non riuscirà ad alzare le sopracciglia. Secondo un documento è un effetto previsto. Dopo, ha una palpebra abbassata? Secondo il foglietto del farmaco è un effetto comune, ma può essere un segno di pericolo. Non aspetti. Chiami subito i soccorsi.

## Before
classic-checklist-prior-allergy = Ha mai avuto una reazione allergica al botulino (Botox o altre marche)? Se non ha mai fatto queste iniezioni, risponda «No».
classic-checklist-prior-none = Ha già fatto il botulino (Botox o altre marche) senza vedere risultati?
classic-checklist-keep-forehead = Vuole continuare a muovere la fronte liberamente?
classic-checklist-expectation = Ha detto al medico che cosa si aspetta?
classic-checklist-know-undo = Secondo un documento, togliere l’effetto è più difficile che fare l’iniezione. Lo sapeva?

## Before the appointment
classic-preparation-expectation = Non ha ancora detto al medico che cosa si aspetta? Lo dica prima del trattamento.
classic-preparation-expectation-name = Che cosa si aspetta
classic-preparation-prior-none = In passato il botulino non le ha dato risultati? Lo dica al medico prima di iniziare.
classic-preparation-prior-none-name = Prima senza effetto?

## After
classic-timeline-onset = Di solito il muscolo trattato smette di muoversi. I tempi variano da persona a persona.
classic-timeline-onset-name = Effetto sul muscolo
classic-timeline-final = A questo punto di solito si vede il risultato finale. Qualcosa la preoccupa, anche prima? Lo dica al medico.
classic-timeline-final-name = Risultato finale
classic-timeline-touch-up = In qualche punto le sembra che manchi l’effetto? Lo dica al medico. Solo il medico decide se serve un ritocco, cioè altro botulino dove manca. Può farlo in questo periodo.
classic-timeline-touch-up-name = Ritocco? Ne parli

## Did we explain it well?
classic-understanding-forehead = Dopo il trattamento della fronte non riesce ad alzare le sopracciglia. Secondo un documento, che cos’è?
classic-understanding-forehead-fault = Un errore
classic-understanding-forehead-expected = Un effetto previsto
classic-understanding-forehead-allergy = Un’allergia
classic-understanding-forehead-again = Di solito il muscolo che le alza si rilassa. Secondo un documento è previsto. Se però si abbassa una palpebra, chiami subito i soccorsi.
# Variables: $time (a time with its unit), in the right answer and in the explanation
classic-understanding-final = Quando si vede di solito il risultato finale?
classic-understanding-final-same-day = Lo stesso giorno
classic-understanding-final-next-day = Il giorno dopo
classic-understanding-final-weeks = Dopo { $time }
classic-understanding-final-again = Di solito il muscolo smette di muoversi dopo qualche giorno. Il risultato finale di solito si vede dopo { $time }.
classic-understanding-undo = Secondo un documento, dopo l’iniezione è facile togliere l’effetto?
classic-understanding-undo-harder = No, è più difficile che fare l’iniezione
classic-understanding-undo-easy = Sì, in qualsiasi momento
classic-understanding-undo-next-day = Sì, il giorno dopo
classic-understanding-undo-again = Secondo un documento, togliere l’effetto è più difficile che fare l’iniezione. Per quanto ne sappiamo, nessun metodo per toglierlo è provato. Perciò ci pensi bene prima di decidere.

## What to ask and write down
classic-ask-rubbing = Chieda al medico per quante ore non deve strofinare o massaggiare la zona. Lo annoti.
