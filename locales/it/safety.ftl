# The label layer: safety information that is not from the clinic's documents.

## Emergency signs: short noun phrases in a list under "Call … if you notice"
safety-emergency-swallow-speak-breathe = Fatica a inghiottire, parlare o respirare
safety-emergency-weakness = Debolezza in tutto il corpo
safety-emergency-vision = Vista doppia o annebbiata
safety-emergency-eyelids = Palpebra abbassata
safety-emergency-voice = Voce roca
safety-emergency-bladder = Urina che non si riesce a trattenere
safety-emergency-hives = Macchie gonfie che prudono (orticaria)
safety-emergency-wheezing = Respiro che fischia
safety-emergency-swelling-face-throat = Gola o viso che si gonfiano
safety-emergency-fainting = Svenimento

## Summary
safety-summary-options = Chieda al medico quali altre scelte ci sono, per confrontarle. Può anche scegliere di non fare nulla.
# The first section: signs that must not wait
safety-summary-danger = Fatica a inghiottire, parlare o respirare, anche settimane dopo l’iniezione? In clinica chiami subito il personale. Fuori, i soccorsi. Legga tutti i segni in «Emergenza».
# Variables: $limit (a time with its unit)
safety-summary-swelling = Si gonfia la gola o il viso, anche nelle prime ore dopo l’iniezione? Chiami subito i soccorsi, anche nel dubbio. Sono gonfi solo i punti dove è entrato l’ago, da più di { $limit }? Lo dica subito al medico.
# What harm there is, how serious it is, and who has to tell something before
safety-summary-harm-common = Dopo l’iniezione ha una palpebra abbassata? È comune, ma può essere un segno di pericolo. Si sente debole in tutto il corpo, anche se sembra influenza? Non aspetti. Chiami subito i soccorsi, anche nel dubbio. Secondo il foglietto del farmaco sono comuni anche il mal di testa e i piccoli lividi. I lividi possono durare giorni. Può anche sentirsi come con l’influenza, ma nel dubbio chiami i soccorsi.
safety-summary-harm-serious = Altri effetti dell’iniezione possono essere gravi. Per esempio: fatica a inghiottire, parlare o respirare. Oppure debolezza in tutto il corpo. Possono arrivare anche ore o settimane dopo. Ne nota anche uno solo, o ha un dubbio? Non aspetti. Chiami subito i soccorsi.
safety-summary-harm-allergy = Ha un’allergia al botulino o a un’altra sostanza del prodotto? Non faccia il trattamento. Lo dica subito al medico.
safety-summary-harm-infection = Ha un’infezione nella zona da trattare? Per ora non faccia il trattamento. Lo dica subito al medico.
safety-summary-harm-who = È incinta o allatta? Prende farmaci? Ha una malattia dei nervi o dei muscoli? Da tempo fa fatica a inghiottire o a respirare, anche solo qualche volta? Lo dica al medico prima del trattamento, per decidere insieme. Ma se fa fatica a inghiottire o a respirare adesso, chieda subito aiuto.
safety-summary-neck = Dopo le iniezioni nel collo si può fare fatica a inghiottire. Se succede, chiami subito i soccorsi.
safety-summary-eyelid = Sopracciglia e palpebre sono due cose diverse. Dopo l’iniezione ha una palpebra abbassata? È comune, ma può essere un segno di pericolo. Non aspetti. Chiami subito i soccorsi.
safety-summary-no-medicine = Per quanto ne sappiamo, nessun farmaco è approvato per togliere l’effetto. Per questo scopo non prenda mai farmaci per conto suo.
safety-summary-eyes = Vuole togliere l’effetto? Prima di provare qualsiasi cosa, chieda al medico. Intorno agli occhi non faccia mai nulla per conto suo.
safety-summary-rubbing = Nelle prime ore dopo l’iniezione non strofini e non massaggi la zona. Chieda al medico per quante ore.
safety-summary-ill = Sta male o ha la febbre? Prende antibiotici, o ne ha presi nelle ultime settimane? Lo dica al medico prima di qualsiasi trattamento. Alcuni antibiotici possono rendere più forte l’effetto.

## Checklist questions (answered yes / no / not sure)
safety-checklist-allergy = Ha un’allergia al botulino o a un’altra sostanza del prodotto? Nel dubbio risponda «Non so» e chieda al medico.
safety-checklist-infection = Ha un’infezione nella zona da trattare?
safety-checklist-nerve-muscle = Ha una malattia dei nervi o dei muscoli? Per esempio la miastenia grave, che rende deboli i muscoli.
safety-checklist-swallow-breathe = Fa fatica a inghiottire o a respirare, anche solo qualche volta? Se succede adesso, chieda subito aiuto.
safety-checklist-swallow-breathe-now = Fa fatica a inghiottire o a respirare proprio adesso? Risponda «Sì» anche se è cominciato dopo un’iniezione di botulino.
safety-checklist-swallow-breathe-after = Dopo l’iniezione ha un segno di pericolo? Per esempio fatica a inghiottire, parlare o respirare, palpebra abbassata, vista doppia. Gli altri sono in «Emergenza». Se sì, o nel dubbio, chieda subito aiuto.
safety-checklist-pregnant = È incinta, o potrebbe esserlo?
safety-checklist-breastfeeding = Allatta al seno?
# Variables: $age (an age with its unit)
safety-checklist-under-age = Ha meno di { $age }?
safety-checklist-bleeding-disorder = Ha una malattia per cui sanguina con facilità?
safety-checklist-blood-thinners = Prende un farmaco che rende il sangue più fluido? Per esempio, un anticoagulante. Non sospenda nessun farmaco per conto suo: decida con il medico.
safety-checklist-face-surgery = Ha mai avuto un’operazione al viso?
safety-checklist-drooping-lids = Ha una palpebra abbassata, o le è successo in passato? Se succede adesso, dopo un’iniezione, chieda subito aiuto.
safety-checklist-drooping-lids-now = Ha adesso una palpebra che si è abbassata dopo un’iniezione di botulino?
safety-checklist-facial-palsy = Ha una paralisi del viso, cioè muscoli che non si muovono, anche solo in parte? O l’ha avuta in passato?
safety-checklist-ill = In questo momento sta male o ha la febbre?
safety-checklist-antibiotic = Prende un antibiotico, o ne ha preso uno nelle ultime settimane?
safety-checklist-muscle-relaxants = Prende un farmaco che rilassa i muscoli?
safety-checklist-medicines = Prende farmaci? Se sì, dica al medico quali. Non ne sospenda nessuno per conto suo.
safety-checklist-other-toxin = Negli ultimi mesi ha fatto altre iniezioni di botulino (Botox o altre marche)? Se sì, dica al medico quale prodotto e quando.
safety-checklist-milk = Ha un’allergia alle proteine del latte di mucca? Alcuni prodotti le contengono.
safety-checklist-albumin = I prodotti possono contenere albumina, una proteina del sangue umano. Vuole parlarne con il medico?

## Before the appointment
safety-preparation-ill = Sta male o ha la febbre? Prende antibiotici, o ne ha presi nelle ultime settimane? Chiami la clinica prima di venire. Alcuni antibiotici possono rendere più forte l’effetto.
safety-preparation-ill-name = Malattia o febbre
safety-preparation-stop = La riguarda una di queste cose? Non faccia il trattamento, e lo dica subito al medico.
safety-preparation-stop-allergy = Ha un’allergia al botulino o a un’altra sostanza del prodotto.
safety-preparation-stop-infection = Ha un’infezione nella zona da trattare: per ora non faccia il trattamento.
safety-preparation-stop-name = Allergia, infezione
safety-preparation-who = La riguarda una di queste cose? Lo dica al medico prima del trattamento.
safety-preparation-who-pregnant = È incinta, potrebbe esserlo, o allatta.
safety-preparation-who-medicines = Prende farmaci, per esempio un anticoagulante, che rende il sangue più fluido. Non li sospenda mai per conto suo.
safety-preparation-who-nerve-muscle = Ha una malattia dei nervi o dei muscoli, o sanguina con facilità.
safety-preparation-who-swallow-breathe = Da tempo inghiotte o respira a fatica, anche di rado. Adesso? Chieda subito aiuto.
safety-preparation-who-face = Ha o ha avuto paralisi del viso o una palpebra abbassata. O operazioni al viso. Se la palpebra è abbassata ora, dopo un’iniezione, chieda subito aiuto.
safety-preparation-who-name = Salute e farmaci
# Variables: $gap (a time with its unit)
safety-preparation-gap = Negli ultimi mesi ha già fatto iniezioni di botulino (Botox o altre marche)? Chiami la clinica prima di venire. Dica quale prodotto e quando. I foglietti dei farmaci consigliano almeno { $gap } tra un trattamento e l’altro.
safety-preparation-gap-name = Iniezioni recenti?

## Timeline
safety-timeline-emergency = I segni di pericolo possono arrivare anche ore o settimane dopo l’iniezione. Ne nota anche uno solo, o ha un dubbio? Non aspetti. Chiami subito i soccorsi.
safety-timeline-swelling = Si gonfia la gola o il viso, anche nelle prime ore dopo l’iniezione? Non aspetti. Chiami subito i soccorsi, anche nel dubbio.
safety-timeline-see-weak = Vede doppio o annebbiato? Si sente debole in tutto il corpo, anche se sembra influenza? Chiami subito i soccorsi, anche nel dubbio. Non guidi.
safety-timeline-drive = Ha capogiri, si sente debole o vede male? Non guidi. È debole in tutto il corpo? Vede doppio o annebbiato? Nota un altro segno di pericolo? Ha un dubbio? Chiami subito i soccorsi. Altrimenti lo dica subito al medico.
safety-timeline-rubbing = Non strofini la zona e non la massaggi. Chieda al medico per quante ore.
safety-timeline-rubbing-when = Nelle prime ore
safety-timeline-rubbing-name = Non strofini
safety-timeline-common = Il mal di testa e i piccoli lividi sono tra gli effetti comuni. I lividi possono durare giorni. Qualcosa la preoccupa? Lo dica al medico.
safety-timeline-eyelid = Dopo l’iniezione ha una palpebra abbassata? È comune, ma può essere un segno di pericolo. Non aspetti. Chiami subito i soccorsi.
# Variables: $gap (a time with its unit)
safety-timeline-again = I foglietti dei farmaci consigliano di aspettare almeno { $gap } prima di ripetere il trattamento. Serve prima un ritocco, cioè una correzione? Lo decide solo il medico.
safety-timeline-again-name = Aspetti a ripetere
safety-timeline-eyes = Vuole togliere l’effetto? Prima di provare qualsiasi cosa, chieda al medico. Intorno agli occhi non faccia mai nulla per conto suo.
safety-timeline-no-medicine = Per quanto ne sappiamo, nessun farmaco è approvato per togliere l’effetto. Per questo scopo non prenda mai farmaci per conto suo.

## Check of understanding: question, answers, and the explanation in other words after a wrong answer
safety-understanding-emergency = A casa, dopo l’iniezione, fa fatica a respirare o a inghiottire. Lei che cosa fa?
safety-understanding-emergency-wait = Aspetto e vedo se passa
safety-understanding-emergency-call = Chiamo subito i soccorsi
safety-understanding-emergency-next-visit = Lo dico alla prossima visita
safety-understanding-emergency-again = Fare fatica a respirare o a inghiottire è un’emergenza, anche settimane dopo l’iniezione. Non aspetti. Chiami subito i soccorsi.
safety-understanding-medicine = C’è un farmaco approvato per togliere l’effetto?
safety-understanding-medicine-pharmacy = Sì, si trova in farmacia
safety-understanding-medicine-none = No, per quanto ne sappiamo
safety-understanding-medicine-cream = Sì, una crema
safety-understanding-medicine-again = Per quanto ne sappiamo, nessun farmaco è approvato per togliere l’effetto. Per questo scopo non prenda mai farmaci per conto suo. Chieda al medico.
safety-understanding-eyes = A casa vuole provare qualcosa intorno agli occhi, per togliere l’effetto. Va bene?
safety-understanding-eyes-never = No, mai per conto mio
safety-understanding-eyes-any-time = Sì, quando voglio
safety-understanding-eyes-later = Sì, dopo qualche giorno
safety-understanding-eyes-again = Per togliere l’effetto, intorno agli occhi non provi mai nulla per conto suo. Nemmeno dopo qualche giorno. Chieda al medico.

## To ask and write down
safety-ask-product = Chieda al medico il nome del prodotto e il numero di lotto. Il lotto è un codice sulla confezione. Li annoti. Così potrà dire quale prodotto ha ricevuto.
