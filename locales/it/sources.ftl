# The documents that statements come from. Each is used inside "…, line N": a noun phrase without a full stop.
document-ar = Pagina di una clinica sul Microbotox, per le persone in cura, in arabo
document-it = Articolo di rivista sul microtox, in italiano, che cita un lavoro di dermatologia
document-id = Articolo di un chirurgo plastico su come passa o si toglie l’effetto del Botox, in indonesiano
document-label = Avvisi di sicurezza dal foglietto del farmaco
