# A fixture of the tests: not medical advice, never shipped.
# Cast of the forearm
forearm-cast-title = Gesso all’avambraccio
forearm-cast-about = Tiene fermo l’osso rotto mentre guarisce

## Words of the interface in words of its own: the day is that on which the cast is put on
forearm-cast-ui-timeline-treatment = Gesso
# Variables: $date (a date)
forearm-cast-ui-timeline-date = Giorno del gesso: { $date }
forearm-cast-ui-date-set = Indicare il giorno

## Headings of its own sections
forearm-cast-section-when = Quando il gesso è duro, e quanto resta
forearm-cast-section-watch = Che cosa guardare ogni giorno
forearm-cast-section-shower = Come fare la doccia

## Signs of danger: short noun phrases
forearm-cast-emergency-fingers-blue = Dita blu, bianche o fredde
forearm-cast-emergency-fingers-numb = Dita che non sentono o formicolano
forearm-cast-emergency-fingers-stiff = Dita che non riesce a muovere
forearm-cast-emergency-pain = Dolore forte che aumenta, anche con il braccio in alto

## In short
forearm-cast-summary-remember-fingers = Le dita diventano blu, bianche, fredde o insensibili? Il gesso può essere troppo stretto. Chiami subito i soccorsi.
# Variables: $time (a time with its unit), $often (how often an hour)
forearm-cast-summary-remember-raise = Per { $time } tenga il braccio più in alto del cuore. Di giorno muova le dita { $often }.
forearm-cast-summary-remember-dry = Il gesso deve restare asciutto. Se si bagna diventa molle.
forearm-cast-summary-what = Il gesso è una fascia che diventa dura. Va dal gomito al palmo della mano. Le dita restano libere.
# Variables: $length (a time range with its unit)
forearm-cast-summary-session = Per mettere il gesso servono di solito { $length }.
# Variables: $time (a time range with its unit)
forearm-cast-summary-hard = Il gesso è del tutto duro solo dopo { $time }. Prima si può rompere.
# Variables: $time (a time with its unit)
forearm-cast-summary-weeks = Di solito il medico toglie il gesso dopo { $time }.
# The items follow
# Variables: $often (how often a day)
forearm-cast-summary-watch = Guardi le dita e il gesso { $often }:
forearm-cast-summary-watch-color = Le dita sono rosa?
forearm-cast-summary-watch-warmth = Le dita sono calde?
forearm-cast-summary-watch-feeling = Sente quando tocca ogni dito?
forearm-cast-summary-watch-movement = Riesce a muovere tutte le dita?
forearm-cast-summary-watch-cast = Il gesso è asciutto e intero?
# The steps follow, numbered
forearm-cast-summary-shower = Per fare la doccia:
forearm-cast-summary-shower-towel = Avvolga il gesso in un asciugamano piccolo.
forearm-cast-summary-shower-bag = Metta sopra un sacchetto di plastica senza buchi.
forearm-cast-summary-shower-tape = Chiuda il sacchetto sopra il gomito con nastro adesivo.
forearm-cast-summary-shower-outside = Tenga il braccio fuori dall’acqua.
forearm-cast-summary-shower-check = Tolga il sacchetto e controlli che il gesso sia asciutto.
# Variables: $load (a weight with its unit)
forearm-cast-summary-load = Con questa mano non sollevi più di { $load }.
# The items follow
forearm-cast-summary-harm = Questi problemi sono possibili:
forearm-cast-summary-harm-tight = Gesso troppo stretto, se il braccio si gonfia
forearm-cast-summary-harm-skin = Pelle ferita sotto il gesso
forearm-cast-summary-harm-stiff = Polso rigido dopo il gesso
forearm-cast-summary-harm-ask = I nostri documenti non dicono quanto spesso succede. Lo chieda al medico.
# The items follow
forearm-cast-summary-others = A volte ci sono altre scelte:
forearm-cast-summary-others-splint = Una stecca che si può togliere
forearm-cast-summary-others-operation = Un’operazione, se l’osso non resta al suo posto
forearm-cast-summary-milk = Un documento dice che con molto latte l’osso guarisce prima. Per quanto ne sappiamo, non è provato.

## Pictures in "In short"
forearm-cast-picture-arm-title = Dove va il gesso
forearm-cast-picture-arm-about = Nel disegno è segnato l’avambraccio destro. Il suo gesso va sul braccio rotto.

## Before: questions
forearm-cast-checklist-fingers-now = Le dita del braccio rotto sono blu, bianche, fredde o insensibili?
forearm-cast-checklist-ring = Ha un anello che non riesce a togliere dalla mano?
# Answered with a date
forearm-cast-checklist-fracture-date = Quando si è rotto il braccio?
# Answered with one of the choices below
forearm-cast-checklist-work = Che lavoro fa con le mani?
forearm-cast-checklist-work-desk = Lavoro d’ufficio
forearm-cast-checklist-work-lifting = Sollevo pesi
forearm-cast-checklist-work-machines = Uso macchine o guido
forearm-cast-checklist-work-none = Al momento non lavoro
forearm-cast-checklist-diabetes = Ha il diabete?
forearm-cast-checklist-trip = Ha in programma un viaggio in aereo?
# Answered with a date
forearm-cast-checklist-trip-date = Quando parte?

## Before: what to do, each with its reason
forearm-cast-preparation-jewelry = Tolga anelli, braccialetti e orologio.
forearm-cast-preparation-jewelry-why = Le dita possono gonfiarsi.
forearm-cast-preparation-ring-tell = Dica al personale che un anello non si toglie.
forearm-cast-preparation-ring-tell-why = Se il dito si gonfia, l’anello può stringerlo troppo.

## After
forearm-cast-timeline-alarm = Le dita sono blu, bianche, fredde o insensibili? Non riesce a muoverle? È un’emergenza: chiami subito i soccorsi.
forearm-cast-timeline-raise = Tenga il braccio più in alto del cuore, anche di notte. Lo metta su un cuscino.
forearm-cast-timeline-raise-name = Braccio in alto
# Variables: $often (how often an hour)
forearm-cast-timeline-fingers = Apra e chiuda le dita { $often }. Di notte può dormire.
forearm-cast-timeline-fingers-name = Muovere le dita
forearm-cast-timeline-lean = Non si appoggi sul gesso. Può ancora rompersi.
forearm-cast-timeline-swelling = Le dita possono essere un po’ gonfie, ma sono rosa e calde.
forearm-cast-timeline-skin = Guardi la pelle ai bordi del gesso. È rossa o ferita? Lo dica al medico.
forearm-cast-timeline-check = Venga al controllo con radiografia. Il medico vede se l’osso è al suo posto.
forearm-cast-timeline-check-name = Controllo
forearm-cast-timeline-trip-ask = Al controllo dica al medico quando parte. Chieda se può volare con il gesso.
forearm-cast-timeline-wet = Non bagni il gesso. Non faccia bagni e non nuoti.
forearm-cast-timeline-scratch = Non infili nulla sotto il gesso, nemmeno se prude.
forearm-cast-timeline-itch = La pelle sotto il gesso può prudere.
forearm-cast-timeline-itch-name = Prurito
# The items follow
forearm-cast-timeline-broken = Lo dica al medico se nota una di queste cose:
forearm-cast-timeline-broken-wet = Gesso bagnato o molle
forearm-cast-timeline-broken-loose = Gesso troppo largo
forearm-cast-timeline-broken-cracked = Gesso rotto
forearm-cast-timeline-broken-smell = Cattivo odore dal gesso
forearm-cast-timeline-removal = Venga in clinica. Il medico toglie il gesso con una sega speciale.
forearm-cast-timeline-removal-name = Via il gesso
forearm-cast-timeline-stiff = Il polso può essere rigido e la pelle secca. Di solito passa a poco a poco.
forearm-cast-timeline-stiff-name = Polso rigido
# The steps follow, numbered
forearm-cast-timeline-exercise = Muova la mano così, piano e senza forte dolore:
forearm-cast-timeline-exercise-fist = Chiuda il pugno, poi apra la mano.
forearm-cast-timeline-exercise-wrist = Pieghi il polso su e giù.
forearm-cast-timeline-exercise-palm = Giri il palmo in su, poi in giù.

## Did we explain it well?
forearm-cast-understanding-blue = Dopo il gesso le dita diventano blu e non le sente. Lei che cosa fa?
forearm-cast-understanding-blue-rub = Strofino le dita
forearm-cast-understanding-blue-call = Chiamo subito i soccorsi
forearm-cast-understanding-blue-check-up = Aspetto il controllo
forearm-cast-understanding-blue-again = Le dita blu o insensibili sono un’emergenza. Forse il gesso è troppo stretto. Chiami subito i soccorsi.
forearm-cast-understanding-itch = Sotto il gesso la pelle prude. Lei che cosa fa?
forearm-cast-understanding-itch-pen = Gratto con una penna sotto il gesso
forearm-cast-understanding-itch-nothing-under = Non infilo nulla sotto il gesso
forearm-cast-understanding-itch-again = Una penna può ferire la pelle, e lei non lo vede. Perciò non infili nulla sotto il gesso.
forearm-cast-understanding-weeks = Quando toglie di solito il gesso il medico?
forearm-cast-understanding-weeks-next-day = Il giorno dopo
# Variables: $time (a time with its unit)
forearm-cast-understanding-weeks-later = Dopo { $time }
# Variables: $time (a time with its unit)
forearm-cast-understanding-weeks-again = L’osso ha bisogno di tempo per guarire. Di solito il medico toglie il gesso dopo { $time }.
