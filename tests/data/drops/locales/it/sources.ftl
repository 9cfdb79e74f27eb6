document-drops-leaflet = Il foglio della clinica sulle gocce
document-drops-label = Foglio illustrativo delle gocce
