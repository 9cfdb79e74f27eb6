# Spoken forms of ui.ftl: where the screen has a sign, the voice says a word. Everything else is read as written.

# Differs: a range is said with words.
range-minute =
    { $form ->
        [one] da { $from } a { $to } minuto
        [many] da { $from } a { $to } di minuti
       *[other] da { $from } a { $to } minuti
    }

# Differs: a range is said with words.
range-hour =
    { $form ->
        [one] da { $from } a { $to } ora
        [many] da { $from } a { $to } di ore
       *[other] da { $from } a { $to } ore
    }

# Differs: a range is said with words.
range-day =
    { $form ->
        [one] da { $from } a { $to } giorno
        [many] da { $from } a { $to } di giorni
       *[other] da { $from } a { $to } giorni
    }

# Differs: a range is said with words.
range-week =
    { $form ->
        [one] da { $from } a { $to } settimana
        [many] da { $from } a { $to } di settimane
       *[other] da { $from } a { $to } settimane
    }

# Differs: a range is said with words.
range-month =
    { $form ->
        [one] da { $from } a { $to } mese
        [many] da { $from } a { $to } di mesi
       *[other] da { $from } a { $to } mesi
    }

# Differs: a range is said with words.
range-year =
    { $form ->
        [one] da { $from } a { $to } anno
        [many] da { $from } a { $to } di anni
       *[other] da { $from } a { $to } anni
    }

# Differs: a range is said with words.
range-session =
    { $form ->
        [one] da { $from } a { $to } seduta
        [many] da { $from } a { $to } di sedute
       *[other] da { $from } a { $to } sedute
    }

# Differs: a range is said with words.
range-point =
    { $form ->
        [one] da { $from } a { $to } punto
        [many] da { $from } a { $to } di punti
       *[other] da { $from } a { $to } punti
    }

# Differs: a range is said with words.
range-device =
    { $form ->
        [one] da { $from } a { $to } apparecchio
        [many] da { $from } a { $to } di apparecchi
       *[other] da { $from } a { $to } apparecchi
    }

# Differs: a range is said with words.
range-time =
    { $form ->
        [one] da { $from } a { $to } volta
        [many] da { $from } a { $to } di volte
       *[other] da { $from } a { $to } volte
    }

# Differs: a range is said with words.
number-range = da { $from } a { $to }
