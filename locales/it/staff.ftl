### Words for staff, and the PIN that patients see when they press the key for staff.

## The PIN

pin-title = Riservato al personale
# Variables: $count (digits typed so far)
pin-typed = Cifre digitate: { $count }
pin-wrong = Il PIN non è corretto. Riprovi, oppure chiuda.
pin-unknown = In questo momento il PIN non può essere verificato. Riprovi tra poco: questo tentativo non conta.
# Variables: $count (seconds)
pin-wait =
    { $count ->
        [one] Troppi tentativi. Riprovi tra un secondo.
        [many] Troppi tentativi. Riprovi tra { $count } di secondi.
       *[other] Troppi tentativi. Riprovi tra { $count } secondi.
    }
pin-erase = Cancellare
pin-enter = Confermare
help-staff = Riservato al personale

## The pages for staff

staff-title = Per il personale
staff-first-language = Lingua che viene per prima
staff-numerals = Cifre
staff-numerals-locale = Secondo la lingua
staff-numerals-latin = Sempre occidentali
staff-theme = Colori
staff-theme-dark = Sfondo scuro
staff-theme-light = Sfondo chiaro
staff-theme-mono = Senza colori
staff-theme-auto = Automatici
staff-density = Spazio tra le righe
staff-density-auto = Automatico
staff-density-compact = Poco
staff-density-normal = Medio
staff-density-roomy = Molto
staff-reviews = Stato del controllo dei contenuti
staff-withheld = Affermazioni che qui non si mostrano
staff-withheld-about = Si leggono nei documenti, ma chi è in cura non le vede. L’elenco è in inglese.
# Variables: $count
staff-more = Altri trattamenti, non elencati qui: { $count }
staff-counts = Conteggi
staff-counts-about = Dall’ultimo avvio. Nessun dato riguarda una singola persona.
# Variables: $count
staff-count-finished = Sessioni concluse nell’ultima pagina: { $count }
# Variables: $count
staff-count-left = Sessioni interrotte tornando all’inizio: { $count }
# Variables: $count
staff-count-alone = Sessioni chiuse perché non c’era più nessuno: { $count }
# Variables: $count
staff-count-faults = Errori da cui il programma si è ripreso: { $count }
# Variables: $count
staff-count-reloads = Ricaricamenti dei contenuti: { $count }
staff-test-card = Schermata di prova del terminale
staff-reload = Ricaricare i contenuti
staff-refused = I nuovi contenuti hanno problemi. Restano in uso quelli di prima.
staff-problems = Problemi dei nuovi contenuti
staff-end = Chiudere il programma
