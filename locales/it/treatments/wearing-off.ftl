# When it should wear off
wearing-off-title = Come passa l’effetto del Botox
wearing-off-about = Per chi ha fatto il botulino e vuole che l’effetto passi

## Headings of its own sections
wearing-off-section-what = Che cosa può fare lei
wearing-off-section-can = Aspettare: vantaggi e svantaggi
wearing-off-section-cannot = È facile togliere l’effetto?
wearing-off-section-duration = Quanto dura l’effetto, e dove dura di più

## Words of the interface in words of its own: the day is that of the injection, not of a visit
wearing-off-ui-step-timeline = Dopo l’iniezione
wearing-off-ui-step-timeline-short = Date
wearing-off-ui-timeline-treatment = Iniezione
# Variables: $date (a date)
wearing-off-ui-timeline-date = Giorno della sua ultima iniezione: { $date }
wearing-off-ui-timeline-no-date = Indichi il giorno della sua ultima iniezione. Così vede le date.
wearing-off-ui-date-set = Indicare il giorno
wearing-off-ui-date-clear = Cancellare la data
# Variables: $example (a date in figures)
wearing-off-ui-plain-date = Scriva la data della sua ultima iniezione, per esempio { $example }.
# Variables: $span (a time range with its unit)
wearing-off-ui-when-between = { $span } dopo l’iniezione
# Variables: $span (a time with its unit)
wearing-off-ui-when-beyond = Da { $span } dopo l’iniezione in poi

## In short
wearing-off-summary-remember-wait = Chieda prima al medico se le hanno fatto l’iniezione nel modo giusto. Se sì, secondo un documento di solito conviene aspettare che l’effetto passi. Se no, o se non è chiaro, decida con il medico.
# Variables: $time (a time with its unit)
wearing-off-summary-remember-judge = Aspetti { $time } dall’iniezione, poi giudichi il risultato: prima, di solito, non si vede ancora tutto. Qualcosa la preoccupa già prima? Lo dica al medico. Per i segni di pericolo non aspetti: chiami subito i soccorsi.
wearing-off-summary-remember-not-instant = Il botulino (Botox) rilassa i muscoli. Vuole muovere meglio il viso prima che l’effetto passi da solo? Ne parli con il medico. Un documento parla di diversi metodi. Per quanto ne sappiamo, non è provato che funzionino. Lo stesso documento dice che nessun metodo agisce subito.
wearing-off-summary-wait = Le hanno fatto l’iniezione nel modo giusto? Per prima cosa lo chieda al medico. Se sì, secondo un documento di solito conviene aspettare, e non fare un’altra iniezione. Se no, o se non è chiaro, decida con il medico.
# Variables: $time (a time with its unit), $span (a time range with its unit)
wearing-off-summary-final-first = Aspetti { $time } dall’iniezione, poi giudichi il risultato. Vuole meno effetto, o qualcosa la preoccupa già prima? Lo dica al medico. Per i segni di pericolo non aspetti: chiami subito i soccorsi. Vuole invece più effetto? Lo dica al medico. Solo il medico decide se serve un ritocco, cioè una correzione. Può farlo { $span } dopo l’iniezione, e aggiungere botulino dove manca.
wearing-off-summary-earlier = Vuole muovere meglio il viso prima che l’effetto passi da solo? Ne parli con il medico. Un documento parla di diversi metodi. Per quanto ne sappiamo, non è provato che funzionino. Lo stesso documento dice che nessun metodo agisce subito.
wearing-off-summary-earlier-ask = I nostri documenti non danno prove per questi metodi. L’elenco è più sotto, in «Che cosa non è provato». Chieda al medico.
wearing-off-summary-wait-ask = Vantaggio: se aspetta, evita metodi che, per quanto ne sappiamo, non sono provati. Svantaggio: il viso può muoversi meno, fino a quando l’effetto passa. Ci sono altri vantaggi e svantaggi? I nostri documenti non lo dicono. Lo chieda al medico.
wearing-off-summary-hard-to-undo = Secondo un documento no: è più difficile che fare l’iniezione. Per quanto ne sappiamo, nessun metodo è provato.
wearing-off-summary-forehead-slow = Un documento parla della fronte. Dice che lì di solito l’effetto passa più lentamente. Lo spiega così: il muscolo è forte e di solito riceve una dose più alta.
wearing-off-summary-eyes-small = Secondo un documento, intorno agli occhi di solito il medico inietta molto meno botulino. Quindi la grandezza della zona non basta per capire quando passa l’effetto. Lo chieda al medico.
wearing-off-summary-lasts-ask = Quanto dura l’effetto del botulino classico, cioè quello che va nei muscoli? I nostri documenti non lo dicono. Lo chieda al medico.
wearing-off-summary-harm-ask = I nostri documenti non dicono quanto spesso ci sono disturbi dopo l’iniezione. Lo chieda al medico.
wearing-off-summary-blood-heat = Un documento dice che con gran parte dei metodi arriva più sangue nella zona, e la zona si scalda. Dice che così l’effetto passa prima. Per quanto ne sappiamo, non è provato. Chieda prima al medico.
wearing-off-summary-massage = Un documento dice che massaggiare la fronte a casa fa passare prima l’effetto. Per quanto ne sappiamo, non ci sono prove. Per sicurezza, nelle prime ore dopo l’iniezione non massaggi la zona. Anche dopo, chieda prima al medico.
wearing-off-summary-sauna = Un documento dice che con i bagni caldi e la sauna l’effetto dura meno. Per quanto ne sappiamo, non ci sono prove. Chieda prima al medico.
wearing-off-summary-physio = Un documento dice che la fisioterapia aiuta a far passare l’effetto. Parla di magneti e di correnti elettriche molto deboli. Per quanto ne sappiamo, non è provato. Alcuni studi che conosciamo cercano di avere con la corrente elettrica più effetto, non meno. Chieda prima al medico.
# Variables: $devices (a number of devices)
wearing-off-summary-light = Un documento parla di apparecchi a luce o laser. Dice che scaldano il muscolo della fronte, e che riducono l’effetto. Per quanto ne sappiamo, non è provato. In uno studio che conosciamo, con { $devices } a luce o laser, l’effetto non è calato. Chieda prima al medico.
wearing-off-summary-meso-plasma = La mesoterapia è una serie di piccole iniezioni nella pelle. Nella terapia con plasma il medico inietta plasma, la parte liquida del sangue. Un documento dice che queste cure riducono l’effetto. Per quanto ne sappiamo, non ci sono prove. Inoltre sono altre iniezioni in una zona già trattata. Chieda prima al medico.

## Pictures in "In short"
wearing-off-picture-choice-title = Le hanno fatto l’iniezione nel modo giusto?
wearing-off-picture-choice-yes = Sì: di solito conviene aspettare
wearing-off-picture-choice-no = No, o non è chiaro: decida con il medico
wearing-off-picture-choice-about = Per prima cosa lo chieda al medico. Se sì, secondo un documento di solito conviene aspettare. Se no, o se non è chiaro, decida con il medico.
wearing-off-picture-where-title = La fronte e la zona intorno agli occhi
wearing-off-picture-where-about = Secondo un documento, di solito l’effetto dura di più sulla fronte.
wearing-off-picture-lid-title = Sopracciglio e palpebra non sono la stessa cosa
wearing-off-picture-lid-about = Il sopracciglio è sopra l’occhio. La palpebra copre l’occhio. Dopo il trattamento della fronte, forse non riesce ad alzare le sopracciglia. Secondo un documento è un effetto previsto. Dopo, ha una palpebra abbassata? Secondo il foglietto del farmaco è un effetto comune, ma può essere un segno di pericolo. Non aspetti. Chiami subito i soccorsi.

## Before
# Variables: $time (a time with its unit)
wearing-off-checklist-recent = Le hanno fatto l’iniezione nelle ultime { $time }? Se non lo sa bene, risponda «Non so».
wearing-off-checklist-forehead = Le hanno fatto l’iniezione sulla fronte?
wearing-off-checklist-eyes = Le hanno fatto l’iniezione intorno agli occhi?
wearing-off-checklist-bothers = C’è qualcosa nel risultato che le dà fastidio? Se sì, dica al medico che cosa.
wearing-off-checklist-tried = Ha già provato qualcosa per far passare prima l’effetto? Se sì, dica al medico che cosa.
wearing-off-checklist-eye-disease = Ha una malattia degli occhi?

## After
wearing-off-timeline-judge = Non giudichi ancora il risultato: di solito non si vede ancora tutto. Qualcosa la preoccupa? Lo dica al medico anche adesso. Per i segni di pericolo non aspetti: chiami subito i soccorsi.
wearing-off-timeline-judge-name = Non giudichi ancora
wearing-off-timeline-correction = Se non l’ha già fatto, chieda al medico se le hanno fatto l’iniezione nel modo giusto. Vuole meno effetto, o più effetto in qualche punto? Lo dica al medico. Solo il medico decide se serve un ritocco. Può farlo in questo periodo, e aggiungere botulino dove manca. Segni di pericolo? Chiami subito i soccorsi.
wearing-off-timeline-correction-name = Ritocco? Ne parli
wearing-off-timeline-wait = Chieda al medico se l’iniezione è stata fatta bene. Se sì, secondo un documento di solito conviene aspettare che l’effetto passi, senza altre iniezioni. Se no, o se non è chiaro, decida con il medico.
wearing-off-timeline-wait-name = Aspettare? Ne parli

## Did we explain it well?
wearing-off-understanding-wait = Il medico dice che le hanno fatto l’iniezione nel modo giusto. Secondo un documento, che cosa conviene fare di solito?
wearing-off-understanding-wait-repeat = Ripetere l’iniezione
wearing-off-understanding-wait-wait = Aspettare che l’effetto passi
wearing-off-understanding-wait-home = Provare qualcosa a casa
wearing-off-understanding-wait-again = Se sì, secondo un documento di solito conviene aspettare. Per quanto ne sappiamo, gli altri metodi non sono provati.
# Variables: $time (a time with its unit), in the right answer and in the explanation
wearing-off-understanding-judge = Di solito quando può giudicare il risultato?
wearing-off-understanding-judge-weeks = Dopo { $time }
wearing-off-understanding-judge-same-day = Lo stesso giorno
wearing-off-understanding-judge-next-day = Il giorno dopo
wearing-off-understanding-judge-again = Prima di { $time } dall’iniezione di solito non si vede ancora tutto: aspetti a giudicare. Qualcosa la preoccupa già prima? Lo dica al medico. Per i segni di pericolo non aspetti: chiami subito i soccorsi.

## What to ask and write down
wearing-off-ask-correct = Chieda al medico se le hanno fatto l’iniezione nel modo giusto. Può chiederlo già oggi. Annoti la risposta.
