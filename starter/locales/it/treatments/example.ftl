# Words of the made-up treatment `example`. Remove them together with its seed.
# Before the = stands the id, which is the same in every language. After it stands the text.
example-title = Esempio: due passi
example-about = Un esempio, non un trattamento.

## In short
example-summary-what = Questo è un esempio. Mostra come si scrive un trattamento.
example-summary-ask = Ha domande? Le faccia pure al personale.

## Before
example-checklist-shoes = Ha scarpe comode?

## After
example-timeline-rest = Si sieda e riposi.

## Did we explain it well?
example-understanding-real = È un vero trattamento?
example-understanding-real-yes = Sì
example-understanding-real-no = No, è un esempio
example-understanding-real-again = Qui non c’è nessun trattamento. È solo un esempio.
example-understanding-whom = A chi può fare domande?
example-understanding-whom-clinic = Al personale
example-understanding-whom-nobody = A nessuno
example-understanding-whom-again = Il personale risponde volentieri alle sue domande.
example-understanding-pace = Con che passo si cammina?
example-understanding-pace-fast = Più in fretta possibile
example-understanding-pace-own = Con il proprio passo
example-understanding-pace-again = Ognuno cammina come gli è comodo.
