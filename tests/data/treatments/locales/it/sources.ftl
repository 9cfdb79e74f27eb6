# A fixture of the tests, not medical advice, never shipped. Made-up documents stand at the end.
# The documents that statements come from. Each is used inside "…, line N": a noun phrase without a full stop.
document-ar = Pagina di una clinica sul Microbotox, per le persone in cura, in arabo
document-it = Articolo di rivista sul microtox, in italiano, che cita un lavoro di dermatologia
document-id = Articolo di un chirurgo plastico su come passa o si toglie l’effetto del Botox, in indonesiano
document-label = Avvisi di sicurezza dal foglio illustrativo del farmaco
# Made up for the tests
document-leaflet = Foglio di una clinica inventata per le persone in cura, in italiano
document-second-leaflet = Foglio di un’altra clinica inventata, in italiano
document-insulin-label = Foglio illustrativo di un’insulina inventata
document-dental-leaflet = Foglio di una clinica dentistica sugli impianti, in italiano
document-dental-study = Studio sugli impianti dentali, in indonesiano
document-vaccine-leaflet = Foglio di una clinica sulla vaccinazione, in arabo
document-vaccine-label = Avvisi di sicurezza dal foglio illustrativo del vaccino, in italiano
document-cast-leaflet = Foglio di una clinica sul gesso dell’avambraccio, in italiano
