# Spoken forms of classic.ftl: messages with a range after a preposition.

# Differs: a range is said as “da … a …”, which stands after no preposition.
classic-summary-onset = Di solito il muscolo trattato si ferma dopo questo tempo: { $span }. I primi cambiamenti si possono vedere anche prima. I tempi variano da persona a persona.
