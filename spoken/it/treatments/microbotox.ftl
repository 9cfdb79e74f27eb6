# Spoken forms of microbotox.ftl: messages with a range after a preposition.

# Differs: a range is said as “da … a …”, which stands after no preposition.
microbotox-summary-remember-lasts = L’effetto non dura per sempre. Di solito passa a poco a poco, in questo tempo: { $span }.

# Differs: a range is said as “da … a …”, which stands after no preposition.
microbotox-summary-first-results = I primi risultati di solito si vedono dopo questo tempo: { $span }.

# Differs: a range is said as “da … a …”, which stands after no preposition.
microbotox-summary-lasts = Di solito l’effetto passa a poco a poco. Di solito la pelle torna come prima in questo tempo: { $span }.

# Differs: a range is said as “da … a …”, which stands after no preposition.
microbotox-understanding-lasts-months = Di solito passa a poco a poco, in questo tempo: { $span }

# Differs: a range is said as “da … a …”, which stands after no preposition.
microbotox-understanding-lasts-again = L’effetto non resta. A poco a poco la pelle torna come prima, di solito in questo tempo: { $span }.
