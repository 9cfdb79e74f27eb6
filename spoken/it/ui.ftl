# Spoken forms of ui.ftl: where the screen has a sign, the voice says a word. Everything else is read as written.

# Differs: a range is said with words.
range-minute =
    { $form ->
        [one] { $from } fino a { $to } minuto
        [many] { $from } fino a { $to } di minuti
       *[other] { $from } fino a { $to } minuti
    }

# Differs: a range is said with words.
range-hour =
    { $form ->
        [one] { $from } fino a { $to } ora
        [many] { $from } fino a { $to } di ore
       *[other] { $from } fino a { $to } ore
    }

# Differs: a range is said with words.
range-day =
    { $form ->
        [one] { $from } fino a { $to } giorno
        [many] { $from } fino a { $to } di giorni
       *[other] { $from } fino a { $to } giorni
    }

# Differs: a range is said with words.
range-week =
    { $form ->
        [one] { $from } fino a { $to } settimana
        [many] { $from } fino a { $to } di settimane
       *[other] { $from } fino a { $to } settimane
    }

# Differs: a range is said with words.
range-month =
    { $form ->
        [one] { $from } fino a { $to } mese
        [many] { $from } fino a { $to } di mesi
       *[other] { $from } fino a { $to } mesi
    }

# Differs: a range is said with words.
range-year =
    { $form ->
        [one] { $from } fino a { $to } anno
        [many] { $from } fino a { $to } di anni
       *[other] { $from } fino a { $to } anni
    }

# Differs: a range is said with words.
range-session =
    { $form ->
        [one] { $from } fino a { $to } seduta
        [many] { $from } fino a { $to } di sedute
       *[other] { $from } fino a { $to } sedute
    }

# Differs: a range is said with words.
range-point =
    { $form ->
        [one] { $from } fino a { $to } punto
        [many] { $from } fino a { $to } di punti
       *[other] { $from } fino a { $to } punti
    }

# Differs: a range is said with words.
range-device =
    { $form ->
        [one] { $from } fino a { $to } apparecchio
        [many] { $from } fino a { $to } di apparecchi
       *[other] { $from } fino a { $to } apparecchi
    }

# Differs: a range is said with words.
range-time =
    { $form ->
        [one] { $from } fino a { $to } volta
        [many] { $from } fino a { $to } di volte
       *[other] { $from } fino a { $to } volte
    }

# Differs: a range is said with words.
number-range = { $from } fino a { $to }
