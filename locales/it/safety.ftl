# The label layer: safety information that is not from the clinic's documents.

## Emergency signs: short noun phrases in a list under "Call … if you notice"
safety-emergency-swallow-speak-breathe = Fatica a inghiottire, parlare o respirare
safety-emergency-weakness = Debolezza in tutto il corpo
safety-emergency-vision = Vista doppia o annebbiata
safety-emergency-eyelids = Palpebre che restano abbassate
safety-emergency-voice = Voce roca
safety-emergency-bladder = Urina che non si riesce a trattenere
safety-emergency-hives = Macchie gonfie che prudono (orticaria)
safety-emergency-wheezing = Fischi nel respiro
safety-emergency-swelling-face-throat = Viso o gola gonfi
safety-emergency-fainting = Svenimento

## Summary
safety-summary-options = Chieda al medico quali altre scelte ci sono, per confrontarle. Una è non fare nulla.
# The first section: signs that must not wait
safety-summary-danger = Fatica a inghiottire, parlare o respirare? È un’emergenza, anche settimane dopo l’iniezione. Chiami subito i soccorsi. Ci sono altri segni di pericolo. Li legga tutti nel riepilogo, prima di andare via. Così a casa li riconosce.
# What harm there is, how serious it is, and who has to tell something before
safety-summary-harm-common = Tra gli effetti comuni ci sono il mal di testa, i piccoli lividi e un malessere simile all’influenza. I lividi possono durare giorni.
safety-summary-harm-serious = Altri effetti possono essere gravi. Per esempio: fatica a inghiottire, parlare o respirare, o debolezza in tutto il corpo. Possono arrivare ore o settimane dopo l’iniezione.
safety-summary-harm-who = Ha una malattia dei nervi o dei muscoli? Fa fatica a inghiottire o a respirare? È incinta o allatta? Prende farmaci? Lo dica al medico prima del trattamento. Così decidete insieme. Le domande che seguono servono a questo.
safety-summary-neck = Le iniezioni nel collo hanno un rischio. Dopo, si può fare fatica a inghiottire.
safety-summary-no-medicine = Nessun farmaco è approvato per togliere l’effetto. Non ne prenda mai uno per questo senza il medico.
safety-summary-eyes = Vuole togliere l’effetto? Intorno agli occhi non faccia mai niente per conto suo: gli occhi vanno protetti.
safety-summary-rubbing = Nelle prime ore dopo l’iniezione non strofini e non massaggi la zona.
safety-summary-ill = Sta male o ha la febbre? Prende un antibiotico, o ne ha preso uno da poco? Lo dica al medico prima di qualsiasi trattamento. Alcuni antibiotici possono rendere l’effetto più forte.

## Checklist questions (answered yes / no / not sure)
safety-checklist-allergy = Ha una di queste allergie? A una tossina botulinica (botulino), o a un’altra sostanza del prodotto.
safety-checklist-infection = Ha un’infezione in un punto dove si farebbe l’iniezione?
safety-checklist-nerve-muscle = Ha una malattia dei nervi o dei muscoli? Per esempio la miastenia grave, che rende deboli i muscoli.
safety-checklist-swallow-breathe = Fa fatica a inghiottire o a respirare?
safety-checklist-swallow-breathe-after = Da quando ha fatto l’iniezione, fa fatica a inghiottire, parlare o respirare?
safety-checklist-pregnant = È incinta, o potrebbe esserlo?
safety-checklist-breastfeeding = Allatta al seno?
# Variables: $age (an age with its unit)
safety-checklist-under-age = Ha meno di { $age }?
safety-checklist-bleeding-disorder = Ha una malattia per cui sanguina con facilità?
safety-checklist-blood-thinners = Prende un farmaco che rende il sangue più fluido? Non sospenda nessun farmaco per conto suo.
safety-checklist-face-surgery = Ha mai avuto un’operazione al viso?
safety-checklist-drooping-lids = Ha, o ha avuto, palpebre che restano abbassate?
safety-checklist-facial-palsy = Ha, o ha avuto, un lato del viso paralizzato?
safety-checklist-ill = In questo momento sta male o ha la febbre?
safety-checklist-antibiotic = Prende un antibiotico, o ne ha preso uno nelle ultime settimane?
safety-checklist-muscle-relaxants = Prende un farmaco che rilassa i muscoli?
safety-checklist-medicines = Prende farmaci? Se sì, dica al medico quali.
safety-checklist-other-toxin = Negli ultimi mesi ha fatto un altro trattamento con il botulino? Se sì, dica al medico quale prodotto e quando.
safety-checklist-milk = Ha un’allergia alle proteine del latte di mucca? Alcuni prodotti le contengono.
safety-checklist-albumin = I prodotti contengono albumina, una proteina del sangue umano. Vuole parlarne con il medico?

## Timeline
safety-timeline-emergency = I segni di pericolo possono arrivare ore o settimane dopo l’iniezione. Se ne nota anche uno solo, chiami subito i soccorsi.
safety-timeline-drive = Si sente debole, ha capogiri o vede male? Non guidi. Sarebbe pericoloso.
safety-timeline-common = Il mal di testa, i piccoli lividi e un malessere simile all’influenza sono comuni. I lividi possono durare giorni.
safety-timeline-eyelid = Una palpebra che resta abbassata è tra gli effetti comuni. Ma può essere anche un segno di pericolo. Se succede, chiami subito i soccorsi.
# Variables: $gap (a time with its unit)
safety-timeline-again = Non ripeta il trattamento troppo presto. I fogli illustrativi consigliano di aspettare almeno { $gap } tra un trattamento e l’altro. Una correzione è un’altra cosa: la decide il medico.
safety-timeline-eyes = Vuole togliere l’effetto? Intorno agli occhi non faccia mai niente per conto suo: gli occhi vanno protetti.

## Check of understanding: question, answers, and the explanation in other words after a wrong answer
safety-understanding-emergency = A casa, dopo il trattamento, fa fatica a respirare o a inghiottire. Lei che cosa fa?
safety-understanding-emergency-wait = Aspetto e vedo se passa
safety-understanding-emergency-call = Chiamo subito i soccorsi
safety-understanding-emergency-next-visit = Lo dico alla prossima visita
safety-understanding-emergency-again = Fare fatica a respirare o a inghiottire è un’emergenza, anche settimane dopo l’iniezione. Non aspetti. Chiami subito i soccorsi.
safety-understanding-medicine = C’è un farmaco approvato per togliere l’effetto?
safety-understanding-medicine-pharmacy = Sì, si trova in farmacia
safety-understanding-medicine-none = No, non c’è
safety-understanding-medicine-cream = Sì, una crema
safety-understanding-medicine-again = Nessun farmaco è approvato per questo. Prenderne uno per conto suo potrebbe farle male.
safety-understanding-eyes = A casa vuole provare qualcosa intorno agli occhi, per togliere l’effetto. Va bene?
safety-understanding-eyes-never = No, mai per conto mio
safety-understanding-eyes-no-pain = Sì, se non fa male
safety-understanding-eyes-later = Sì, dopo qualche giorno
safety-understanding-eyes-again = Quello che prova a casa potrebbe danneggiare gli occhi. Lì intorno non faccia mai niente per conto suo.

## To ask and write down
safety-ask-product = Chieda al medico il nome del prodotto e il numero di lotto. (È un codice stampato sulla confezione.) Li annoti. Così saprà sempre che cosa ha ricevuto.
