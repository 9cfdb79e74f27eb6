# The documents that statements come from. Each is used inside "…, line N": a noun phrase without a full stop.
document-ar = Pagina di una clinica sul Microbotox, per i pazienti, in arabo
document-it = Articolo di rivista sul microtox, in italiano, che cita un lavoro di dermatologi
document-id = Articolo di un chirurgo plastico su come togliere il Botox, in indonesiano
document-label = Avvisi di sicurezza dal foglio illustrativo del farmaco
