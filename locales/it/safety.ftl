# The label layer: safety information that is not from the clinic's documents.

## Emergency signs: short noun phrases in a list under "Call … if you notice"
safety-emergency-swallow-speak-breathe = Difficoltà a inghiottire, parlare o respirare
safety-emergency-weakness = Debolezza in tutto il corpo
safety-emergency-vision = Vista doppia o annebbiata
safety-emergency-eyelids = Palpebre che si abbassano
safety-emergency-voice = Voce roca
safety-emergency-bladder = Perdite involontarie di urina
safety-emergency-allergy = Bolle che prudono sulla pelle (orticaria), fischi nel respiro, viso o gola gonfi, svenimento

## Summary
safety-summary-options = Chieda anche quali altre scelte ci sono. Una è non fare nulla.
# The first section: signs that must not wait
safety-summary-danger = Fatica a inghiottire, parlare o respirare è un’emergenza, anche settimane dopo. Chiami subito aiuto. Non sono gli unici segni di pericolo: li legga tutti.
# What harm there is, how serious it is, and who has to tell something before
safety-summary-harm-common = Tra gli effetti comuni ci sono mal di testa, un piccolo livido e un malessere simile all’influenza. Un livido può durare giorni.
safety-summary-harm-serious = Altri effetti possono essere gravi. Per esempio la fatica a inghiottire, parlare o respirare, o la debolezza in tutto il corpo. Possono arrivare ore o settimane dopo.
safety-summary-harm-who = Ha una malattia dei nervi o dei muscoli? Fa fatica a inghiottire o a respirare? È incinta o allatta? Prende farmaci? Lo dica prima. Le domande che seguono servono a questo.
safety-summary-neck = C’è un rischio con le iniezioni nel collo. Dopo, inghiottire può diventare difficile.
safety-summary-no-medicine = Nessun farmaco è approvato per annullare l’effetto. A questo scopo non prenda mai farmaci di sua iniziativa.
safety-summary-eyes = Non faccia mai niente da sé intorno agli occhi.
safety-summary-ill = Sta male o ha la febbre? Prende un antibiotico, o ne ha preso uno da poco? Ce lo dica prima del trattamento.

## Checklist questions (answered yes / no / not sure)
safety-checklist-allergy = Ha un’allergia a una tossina botulinica? O a un’altra sostanza del prodotto?
safety-checklist-infection = Ha un’infezione nel punto in cui si farebbe l’iniezione?
safety-checklist-nerve-muscle = Ha una malattia dei nervi o dei muscoli? Per esempio la miastenia grave, che rende deboli i muscoli.
safety-checklist-swallow-breathe = Fa fatica a inghiottire o a respirare?
safety-checklist-swallow-breathe-after = Dopo l’iniezione, fa fatica a inghiottire, parlare o respirare?
safety-checklist-pregnant = È incinta, potrebbe esserlo, o allatta al seno?
# Variables: $age (an age with its unit)
safety-checklist-under-age = Ha meno di { $age }?
safety-checklist-bleeding = Sanguina con facilità? O prende un farmaco che rende il sangue più fluido? Non sospenda nessun farmaco per conto suo.
safety-checklist-face-surgery = Ha avuto un’operazione al viso? Ha o ha avuto palpebre cadenti o un lato del viso paralizzato?
safety-checklist-ill = In questo momento sta male o ha la febbre?
safety-checklist-antibiotic = Prende un antibiotico? O ne ha preso uno nelle ultime settimane?
safety-checklist-muscle-relaxants = Prende un farmaco che rilassa i muscoli?
safety-checklist-medicines = Prende dei farmaci?
safety-checklist-other-toxin = Negli ultimi mesi ha fatto un altro trattamento con tossina botulinica? Se sì, ci dica quale prodotto e quando.
safety-checklist-milk = Ha un’allergia alle proteine del latte di mucca? Alcuni prodotti le contengono.
safety-checklist-albumin = I prodotti contengono albumina, una proteina del sangue umano. Vuole parlarne con noi?

## Timeline
safety-timeline-emergency = I segni di pericolo possono arrivare ore o settimane dopo. Se ne nota anche uno solo, chiami subito aiuto.
safety-timeline-drive = Se sente debolezza, ha capogiri o vede male, non guidi.
safety-timeline-common = Sono comuni il mal di testa, un piccolo livido e un malessere simile all’influenza. Un livido può durare giorni.
safety-timeline-eyelid = Una palpebra che si abbassa è tra gli effetti comuni. Può anche essere un segno di pericolo. Se succede, chiami.
# Variables: $gap (a time with its unit)
safety-timeline-again = Non ripeta il trattamento troppo presto. I fogli illustrativi consigliano di aspettare almeno { $gap }. Una correzione è un’altra cosa: la decide il medico.
safety-timeline-eyes = Non faccia mai niente da sé intorno agli occhi.

## Check of understanding: question, answers, and the explanation in other words after a wrong answer
safety-understanding-emergency = A casa, dopo il trattamento, fa fatica a respirare o a inghiottire. Lei che cosa fa?
safety-understanding-emergency-wait = Aspetto e vedo se passa
safety-understanding-emergency-call = Chiamo subito i soccorsi
safety-understanding-emergency-next-visit = Lo dico alla prossima visita
safety-understanding-emergency-again = Fare fatica a respirare o a inghiottire è un’emergenza, anche settimane dopo. Non aspetti. Chiami subito i soccorsi.
safety-understanding-medicine = C’è un farmaco approvato per annullare l’effetto?
safety-understanding-medicine-pharmacy = Sì, si trova in farmacia
safety-understanding-medicine-none = No, non c’è
safety-understanding-medicine-cream = Sì, una crema
safety-understanding-medicine-again = Nessun farmaco è approvato per questo. Prenderne uno per conto suo potrebbe farle male.
safety-understanding-eyes = A casa vuole provare qualcosa intorno agli occhi. Va bene?
safety-understanding-eyes-never = No, mai da sé
safety-understanding-eyes-no-pain = Sì, se non fa male
safety-understanding-eyes-later = Sì, dopo qualche giorno
safety-understanding-eyes-again = Gli occhi hanno bisogno di una protezione speciale. Perciò non faccia mai niente da sé intorno agli occhi.

## To ask and write down
safety-ask-product = Quale prodotto usate, e di quale lotto? (Il lotto è un codice stampato sulla confezione.) Scriva la risposta sul suo foglio.
