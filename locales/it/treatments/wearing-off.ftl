# When it should wear off
wearing-off-title = Se vuole che l’effetto passi
wearing-off-about = Ha fatto il Botox e non ne vuole più l’effetto

## In short
wearing-off-summary-remember-wait = Il trattamento è stato fatto bene? La cosa più sensata è aspettare.
# Variables: $time (a time with its unit)
wearing-off-summary-remember-judge = Giudichi il risultato solo dopo { $time }. Poi chieda al medico se si può correggere.
wearing-off-summary-remember-not-instant = Ha bisogno di muovere il viso prima che l’effetto passi? Chieda al medico. Nessun metodo è immediato.
wearing-off-summary-wait = Se il trattamento è stato fatto bene, non lo ripeta. La cosa più sensata è aspettare che l’effetto passi.
# Variables: $time (a time with its unit), $span (a time range with its unit)
wearing-off-summary-final-first = Giudichi il risultato solo dopo { $time }. Dopo { $span }, per prima cosa, chieda se si può correggere.
wearing-off-summary-earlier = Ha bisogno di muovere il viso prima che l’effetto passi? Il medico può valutare diversi metodi. Nessuno è immediato.
wearing-off-summary-hard-to-undo = Togliere l’effetto è più difficile che ottenerlo.
wearing-off-summary-forehead-slow = Sulla fronte di solito ci vuole più tempo. Lì il muscolo è forte e di solito riceve una dose più alta.
wearing-off-summary-eyes-small = Intorno agli occhi si inietta molto meno. Quindi non è la grandezza della zona a decidere i tempi.
wearing-off-summary-lasts-ask = I nostri documenti non dicono quanto dura l’effetto. Lo chieda al medico.
wearing-off-summary-blood-heat = Si dice che aiutino più sangue e più calore nella zona. È l’idea alla base della maggior parte dei metodi.
wearing-off-summary-massage = Si dice che massaggiare la fronte a casa faccia passare prima l’effetto. Non ci sono prove. Nelle prime ore è sconsigliato strofinare.
wearing-off-summary-sauna = Si dice che con i bagni caldi e la sauna l’effetto duri meno. Non ci sono prove.
wearing-off-summary-physio = Si dice che aiuti la fisioterapia con magneti o microcorrenti. Le microcorrenti sono correnti elettriche molto deboli. Ma la corrente si studia proprio per rendere l’effetto più forte.
# Variables: $devices (a number of devices)
wearing-off-summary-light = Si dice che luci o laser scaldino il muscolo della fronte. Così l’effetto durerebbe meno, e senza dolore. Ma uno studio ha provato { $devices } a luce e laser. L’effetto non è diminuito.
wearing-off-summary-meso-plasma = La mesoterapia è una serie di piccole iniezioni nella pelle. Nella terapia con plasma si inietta una parte del proprio sangue. Si dice che entrambe nutrano i tessuti e riducano l’effetto. Non ci sono prove. In più, sono altre iniezioni in una zona già trattata.

## Before
# Variables: $time (a time with its unit)
wearing-off-checklist-recent = L’iniezione è stata fatta meno di { $time } fa?
wearing-off-checklist-forehead = L’iniezione è stata fatta sulla fronte?
wearing-off-checklist-eyes = L’iniezione è stata fatta intorno agli occhi?
wearing-off-checklist-bothers = C’è qualcosa che le dà fastidio? Dica al medico che cosa.
wearing-off-checklist-tried = Ha già provato qualcosa per far passare prima l’effetto?
wearing-off-checklist-eye-disease = Ha una malattia degli occhi?

## After
wearing-off-timeline-judge = Non giudichi ancora il risultato.
wearing-off-timeline-correction = Per prima cosa, chieda se si può correggere.
wearing-off-timeline-wait = Se il trattamento è stato fatto bene, non lo ripeta. Aspetti che l’effetto passi.

## Did we explain it well?
wearing-off-understanding-wait = Il trattamento è stato fatto bene. Qual è la cosa più sensata?
wearing-off-understanding-wait-repeat = Ripetere il trattamento
wearing-off-understanding-wait-wait = Aspettare che l’effetto passi
wearing-off-understanding-wait-heat = Scaldare la zona
wearing-off-understanding-wait-again = Nulla toglie l’effetto subito. Perciò la cosa più sensata è aspettare.
# Variables: $time (a time with its unit), in the right answer and in the explanation
wearing-off-understanding-judge = Quando può giudicare il risultato?
wearing-off-understanding-judge-weeks = Dopo { $time }
wearing-off-understanding-judge-same-day = Lo stesso giorno
wearing-off-understanding-judge-next-day = Il giorno dopo
wearing-off-understanding-judge-again = Prima di { $time } è troppo presto per giudicare.
