document-doc = Un articolo
document-paper = Una pagina
document-label = Il foglietto
area-knee = Ginocchio
