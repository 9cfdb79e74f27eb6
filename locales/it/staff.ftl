### Words for staff, and the PIN that patients see when they press the key for staff.

## The PIN

pin-title = Riservato al personale
# Variables: $count (digits typed so far)
pin-typed = Cifre digitate: { $count }
pin-wrong = Il PIN non è giusto. Riprovare, oppure chiudere.
# Variables: $count (seconds)
pin-wait =
    { $count ->
        [one] Troppi tentativi. Riprovare tra un secondo.
        [many] Troppi tentativi. Riprovare tra { $count } di secondi.
       *[other] Troppi tentativi. Riprovare tra { $count } secondi.
    }
pin-erase = Cancella
pin-enter = Conferma
help-staff = Riservato al personale

## The pages for staff

staff-title = Per il personale
staff-first-language = Lingua che viene per prima
staff-numerals = Cifre
staff-numerals-locale = Della lingua
staff-numerals-latin = Sempre occidentali
staff-theme = Colori
staff-theme-dark = Fondo scuro
staff-theme-light = Fondo chiaro
staff-theme-mono = Senza colori
staff-density = Spazio tra le righe
staff-density-auto = Automatico
staff-density-compact = Poco
staff-density-normal = Medio
staff-density-roomy = Molto
staff-reviews = Revisione dei contenuti
staff-withheld = Affermazioni non mostrate ai pazienti
staff-withheld-about = Si leggono nei documenti, ma il chiosco non le mostra. L'elenco è in inglese.
staff-counts = Conteggi
staff-counts-about = Dall'ultimo avvio. Nessun dato riguarda una singola persona.
# Variables: $count
staff-count-finished = Consultazioni concluse dal paziente: { $count }
# Variables: $count
staff-count-left = Consultazioni interrotte tornando all'inizio: { $count }
# Variables: $count
staff-count-alone = Consultazioni chiuse perché non c'era più nessuno: { $count }
# Variables: $count
staff-count-faults = Errori del programma superati: { $count }
# Variables: $count
staff-count-reloads = Contenuti ricaricati: { $count }
staff-test-card = Scheda di prova del terminale
staff-reload = Ricaricare i contenuti
staff-refused = I nuovi contenuti hanno problemi. Restano in uso quelli di prima.
staff-problems = Vedere i problemi dei nuovi contenuti
staff-end = Chiudere il programma
