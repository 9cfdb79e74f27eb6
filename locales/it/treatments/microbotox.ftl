# Microbotox
microbotox-title = Microbotox
microbotox-about = Dosi molto piccole di botulino nella pelle del viso

## Words of the interface in words of its own
# Variables: $span (a time with its unit)
microbotox-ui-when-beyond = Da { $span } dopo l’iniezione in poi
# Variables: $span (a time with its unit)
microbotox-ui-when-between = { $span } dopo l’iniezione
microbotox-ui-preparation-list = Prima dell’appuntamento: segni quello che la riguarda

## In short
# Variables: $span (a time range with its unit)
microbotox-summary-remember-lasts = L’effetto non dura per sempre. Di solito passa a poco a poco, in { $span }.
microbotox-summary-remember-skin = Il Microbotox agisce soprattutto sulla pelle. Può renderla meno grassa e restringere i pori, i piccoli fori della pelle. Anche nel trattamento classico si usa il botulino (Botox). Ma lì il medico lo inietta nei muscoli, che si rilassano.
# Variables: $limit (a time with its unit)
microbotox-summary-remember-warning = Di solito il rossore passa entro { $limit }. Dopo, la pelle è ancora rossa, o gonfia solo dove è entrato l’ago? Nota altro di insolito, anche prima? Lo dica subito al medico. Ma si gonfia il viso o la gola? Nota un altro segno di pericolo? Chiami subito i soccorsi, anche nel dubbio.
microbotox-summary-what = Il medico fa una serie di piccole iniezioni nella pelle. L’ago è molto sottile. Ogni volta inietta pochissimo botulino (tossina botulinica). È la sostanza che fa effetto nel Botox. Il botulino è diluito, cioè allungato con un liquido.
microbotox-summary-vs-classic = Il botulino classico va nel muscolo e lo rilassa. Il Microbotox, invece, agisce soprattutto sulla pelle. Per esempio, può renderla meno grassa.
# Names, as the document writes them
-mesobotox = Mesobotox
-microtox = Microtox
-mesotox = mesotox
-baby-botox = baby botox
microbotox-summary-names = Il Microbotox si chiama anche { -mesobotox }, { -microtox }, { -mesotox } o { -baby-botox }.
microbotox-summary-pores-oil = I pori, i piccoli fori della pelle, possono restringersi. La pelle può diventare meno grassa. Il viso può sudare meno.
microbotox-summary-acne = Il Microbotox può aiutare soprattutto chi ha spesso brufoli (acne). L’acne può diventare meno grave e la pelle meno rossa.
microbotox-summary-lines = Le rughe sottili possono diventare più leggere. La pelle può sembrare più liscia e più giovane.
microbotox-summary-natural = Secondo un documento, può essere adatto a chi vuole un aspetto naturale.
# Variables: $sessions (a number of sessions)
microbotox-summary-one-session = Già dopo { $sessions } la superficie della pelle può migliorare. Il risultato varia da persona a persona.
microbotox-summary-not-deep = Secondo un documento, il trattamento non toglie le rughe profonde. Secondo lo stesso documento, non serve a rilassare i muscoli.
microbotox-summary-soften = Il muscolo sotto la pelle può diventare un po’ meno teso. Però di solito non si rilassa come nel trattamento classico.
microbotox-summary-eyes-mouth = Il medico può trattare anche la pelle intorno agli occhi e alla bocca. Lì le rughe che sembrano piccole borse possono vedersi meno.
# Variables: $fewest (a number of points)
microbotox-summary-points = In quanti punti? Dipende dalla tecnica. A volte sono { $fewest }, sulla fronte e intorno agli occhi. Altre volte sono alcune centinaia. Chieda al medico quanti ne prevede per lei.
microbotox-summary-combine = Il medico può abbinare il Microbotox ad altri trattamenti. Uno è il filler di acido ialuronico, un gel sotto la pelle. Un altro è il laser, che usa la luce, per esempio Fraxel. Dica prima al medico quali vuole fare.
# Variables: $length (a time range with its unit)
microbotox-summary-session = Una seduta di solito dura { $length }.
# Variables: $span (a time range with its unit)
microbotox-summary-first-results = I primi risultati di solito si vedono dopo { $span }.
# Variables: $span (a time range with its unit)
microbotox-summary-lasts = Di solito l’effetto passa a poco a poco. In genere la pelle torna come prima in { $span }.
microbotox-summary-repeat = Quando l’effetto è passato, il trattamento si può ripetere. Decida con il medico se e quando.
microbotox-summary-harm-ask = I nostri documenti non dicono quanto spesso ci sono disturbi dopo l’iniezione. Lo chieda al medico.
microbotox-summary-neck-jaw = Un documento dice che il trattamento può migliorare il collo e il bordo basso del viso (la mandibola). Parla di persone anziane con pelle molto rilassata. Per quanto ne sappiamo, gli studi danno risultati migliori in persone più giovani, con pelle meno rilassata. Il foglietto del farmaco avverte di un rischio. Dopo le iniezioni nel collo si può inghiottire a fatica. Se succede, chiami subito i soccorsi.
microbotox-summary-invasive = Un documento di una clinica dice che il trattamento è «poco invasivo», cioè con ferite molto piccole. Dice che il rischio è basso e che le persone trattate sono molto soddisfatte. Ma lo dice la clinica stessa. Non è una prova.
microbotox-summary-cocktail = Un documento dice che il botulino si può mescolare con acido ialuronico (usato nei filler) e vitamina C. Dice che così la pelle appare più fresca e luminosa. Per quanto ne sappiamo, non è provato.

## Pictures in "In short"
microbotox-picture-layers-title = Disegno semplificato: la pelle e il muscolo sotto
microbotox-picture-layers-here = Microbotox: appena sotto la superficie della pelle
microbotox-picture-layers-classic = Botulino classico: nel muscolo
microbotox-picture-layers-about = L’iniezione è prevista appena sotto la superficie della pelle. Non è prevista nel muscolo che muove il viso.
microbotox-picture-where-title = Dove si fanno le iniezioni
microbotox-picture-where-about = Di solito il medico fa le iniezioni su gran parte del viso. Le fa più spesso nella zona T: fronte, naso e mento.
microbotox-picture-lid-title = Quando una palpebra è abbassata
microbotox-picture-lid-about = Le iniezioni possono essere anche intorno agli occhi. Dopo, ha una palpebra abbassata? Secondo il foglietto del farmaco è un effetto comune, ma può essere un segno di pericolo. Non aspetti. Chiami subito i soccorsi.
microbotox-picture-swelling-title = Gonfiore: i punti dell’ago o il viso?
# Variables: $limit (a time with its unit)
microbotox-picture-swelling-about = Sono gonfi solo i punti dove è entrato l’ago, da più di { $limit }? Lo dica subito al medico. Si gonfia il viso o la gola? Secondo il foglietto del farmaco è un segno di pericolo. Non aspetti. Chiami subito i soccorsi, anche nel dubbio.

## Before
microbotox-checklist-prior-allergy = Ha mai avuto una reazione allergica al botulino (Botox o altre marche)? Se non ha mai fatto queste iniezioni, risponda «No».
microbotox-checklist-prior-none = Ha già fatto il botulino (Botox o altre marche) senza vedere risultati? Nel Microbotox la sostanza è la stessa.
microbotox-checklist-know-not-permanent = Sapeva che l’effetto non dura per sempre?
microbotox-checklist-know-not-deep = Secondo un documento, il trattamento non toglie le rughe profonde. Lo sapeva?
microbotox-checklist-other-treatments = Pensa di fare altri trattamenti al viso? Per esempio filler (gel iniettati) o laser, come Fraxel.
# Variables: $limit (a time with its unit)
microbotox-checklist-know-whom = Sa chi chiamare se il rossore dura più di { $limit }?

## Before the appointment
microbotox-preparation-prior-none = Il Microbotox usa la stessa sostanza del Botox. In passato il botulino non le ha dato risultati? Ne parli con il medico prima di decidere.
microbotox-preparation-prior-none-name = Prima senza effetto?

## After
microbotox-timeline-redness = La pelle può arrossarsi un po’. Di solito il rossore passa in queste ore.
microbotox-timeline-redness-name = Forse lieve rossore
microbotox-timeline-warning = La pelle è ancora rossa, o gonfia solo dove è entrato l’ago? Nota altro di insolito, anche prima? Lo dica subito al medico. Ma si gonfia il viso o la gola? Nota un segno di pericolo? Chiami subito i soccorsi, in qualsiasi momento, anche nel dubbio.
microbotox-timeline-warning-name = Pelle ancora rossa?
microbotox-timeline-first-results = Di solito si vedono i primi risultati.
microbotox-timeline-first-results-name = Primi risultati
microbotox-timeline-fades = Di solito l’effetto passa a poco a poco. In genere la pelle torna come prima in questo periodo.
microbotox-timeline-fades-name = Pelle come prima
microbotox-timeline-repeat = Vuole ripetere il trattamento? Ne parli prima con il medico. Può anche non ripeterlo.
microbotox-timeline-repeat-name = Ripetere? Ne parli

## Did we explain it well?
# Variables: $span (a time range with its unit), in the right answer and in the explanation
microbotox-understanding-lasts = Quanto dura l’effetto?
microbotox-understanding-lasts-forever = Per sempre
microbotox-understanding-lasts-months = Di solito passa a poco a poco, in { $span }
microbotox-understanding-lasts-next-day = Fino al giorno dopo
microbotox-understanding-lasts-again = L’effetto non resta. A poco a poco, di solito in { $span }, la pelle torna come prima.
microbotox-understanding-treats = Su che cosa agisce soprattutto questo trattamento?
microbotox-understanding-treats-deep-wrinkles = Sulle rughe profonde
microbotox-understanding-treats-muscle = Sui muscoli del viso
microbotox-understanding-treats-skin = Sulla pelle, che può diventare meno grassa
microbotox-understanding-treats-again = Le iniezioni sono previste nella pelle, non nel muscolo. Per questo il trattamento agisce soprattutto sulla pelle. Secondo un documento, non toglie le rughe profonde.
# Variables: $limit (a time with its unit), in the question and in the explanation
microbotox-understanding-redness = Sono passate più di { $limit } dall’iniezione. La pelle è ancora rossa. Lei che cosa fa?
microbotox-understanding-redness-tell = Lo dico subito al medico
microbotox-understanding-redness-wait = Aspetto qualche giorno
microbotox-understanding-redness-next-visit = Ne parlo alla prossima visita
microbotox-understanding-redness-again = Un lieve rossore di solito passa entro { $limit }. Se dura di più, lo dica subito al medico. Nota un segno di pericolo, o ha un dubbio? Chiami subito i soccorsi.
