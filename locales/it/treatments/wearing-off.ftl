# When it should wear off
wearing-off-title = Far passare l’effetto del Botox
wearing-off-about = Per chi ha fatto il botulino e non ne vuole più l’effetto

## Headings of its own sections
wearing-off-section-what = Che cosa può fare lei
wearing-off-section-can = Aspettare: vantaggi e svantaggi
wearing-off-section-duration = Quanto tempo ci vuole

## In short
wearing-off-summary-remember-wait = Chieda al medico se il trattamento è stato fatto bene. Se sì, di solito la cosa più sensata è aspettare che l’effetto passi.
# Variables: $time (a time with its unit)
wearing-off-summary-remember-judge = Giudichi il risultato solo dopo { $time }. Prima, di solito, non è quello finale. Ma per i segni di pericolo non aspetti. Chiami subito i soccorsi.
wearing-off-summary-remember-not-instant = Ha bisogno di muovere il viso prima che l’effetto passi? Chieda al medico. Ci sono diversi metodi, ma nessuno agisce subito.
wearing-off-summary-wait = Chieda al medico se il trattamento è stato fatto bene. Se sì, la cosa più sensata è dare tempo all’effetto di passare. Intanto non ripeta il trattamento.
# Variables: $time (a time with its unit), $span (a time range with its unit)
wearing-off-summary-final-first = Giudichi il risultato solo dopo { $time }. Se qualcosa non va, per prima cosa chieda una correzione, cioè un ritocco. A { $span } dal trattamento il medico può decidere di farla.
wearing-off-summary-earlier = Ha bisogno di muovere il viso prima che l’effetto passi? Chieda al medico. Può valutare diversi metodi, ma nessuno agisce subito.
wearing-off-summary-wait-ask = I nostri documenti non dicono quali sono i vantaggi e gli svantaggi di aspettare. Li chieda al medico.
wearing-off-summary-hard-to-undo = Togliere l’effetto non è facile come fare l’iniezione.
wearing-off-summary-forehead-slow = Sulla fronte di solito ci vuole più tempo. Lì il muscolo è forte e di solito riceve una dose più alta.
wearing-off-summary-eyes-small = Intorno agli occhi il medico inietta molto meno. Quindi i tempi non dipendono da quanto è grande la zona.
wearing-off-summary-lasts-ask = I nostri documenti non dicono quanto dura l’effetto. Lo chieda al medico.
wearing-off-summary-harm-ask = I nostri documenti non dicono quanto spesso ci sono effetti indesiderati. Lo chieda al medico.
wearing-off-summary-blood-heat = Un documento spiega l’idea di quasi tutti i metodi. L’idea è portare più sangue e più calore nella zona. Per quanto ne sappiamo, non è provato che funzioni.
wearing-off-summary-massage = Un documento dice che massaggiare la fronte a casa fa passare prima l’effetto. Per quanto ne sappiamo, non ci sono prove.
wearing-off-summary-sauna = Un documento dice che con i bagni caldi e la sauna l’effetto dura meno. Per quanto ne sappiamo, non ci sono prove.
wearing-off-summary-physio = Un documento dice che aiuta la fisioterapia. Parla di magneti e di correnti elettriche molto deboli. Ma alcuni studi usano la corrente per lo scopo contrario: rendere l’effetto più forte. Questo è quanto ne sappiamo.
# Variables: $devices (a number of devices)
wearing-off-summary-light = Un documento parla di apparecchi a luce o laser. Dice che scaldano il muscolo della fronte, non danno dolore e riducono l’effetto. Ma uno studio ha provato { $devices } a luce o laser. L’effetto non è diminuito. Questo è quanto ne sappiamo.
wearing-off-summary-meso-plasma = La mesoterapia è una serie di piccole iniezioni nella pelle. Nella terapia con plasma si inietta una parte del sangue della persona stessa. Un documento dice che queste cure nutrono la zona. Dice che riducono l’effetto. Per quanto ne sappiamo, non ci sono prove. E sono altre iniezioni in una zona già trattata.

## Before
# Variables: $time (a time with its unit)
wearing-off-checklist-recent = Ha fatto l’iniezione meno di { $time } fa?
wearing-off-checklist-forehead = Ha fatto l’iniezione sulla fronte?
wearing-off-checklist-eyes = Ha fatto l’iniezione intorno agli occhi?
wearing-off-checklist-bothers = C’è qualcosa nel risultato che le dà fastidio? Se sì, dica al medico che cosa.
wearing-off-checklist-tried = Ha già provato qualcosa per far passare prima l’effetto? Se sì, dica al medico che cosa.
wearing-off-checklist-eye-disease = Ha una malattia degli occhi?

## After
wearing-off-timeline-judge = Non giudichi ancora il risultato. Di solito non è quello finale. Ma per i segni di pericolo non aspetti. Chiami subito i soccorsi.
wearing-off-timeline-correction = Se qualcosa non va, per prima cosa chieda una correzione, cioè un ritocco. In questo periodo il medico può decidere di farla.
wearing-off-timeline-wait = Chieda al medico se il trattamento è stato fatto bene. Se sì, aspetti che l’effetto passi e non ripeta il trattamento.

## Did we explain it well?
wearing-off-understanding-wait = Il medico le dice che il trattamento è stato fatto bene. Qual è la cosa più sensata?
wearing-off-understanding-wait-repeat = Ripetere il trattamento
wearing-off-understanding-wait-wait = Aspettare che l’effetto passi
wearing-off-understanding-wait-home = Provare qualcosa a casa
wearing-off-understanding-wait-again = Nessun metodo toglie l’effetto subito. Perciò la cosa più sensata è aspettare.
# Variables: $time (a time with its unit), in the right answer and in the explanation
wearing-off-understanding-judge = Quando può giudicare il risultato?
wearing-off-understanding-judge-weeks = Dopo { $time }
wearing-off-understanding-judge-same-day = Lo stesso giorno
wearing-off-understanding-judge-next-day = Il giorno dopo
wearing-off-understanding-judge-again = Prima di { $time } è troppo presto per giudicare. Ma per i segni di pericolo non aspetti: chiami subito i soccorsi.
