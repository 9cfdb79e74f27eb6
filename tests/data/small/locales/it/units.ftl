figure-minute =
    { $form ->
        [one] { $amount } minute one
        [many] { $amount } minute many
       *[other] { $amount } minute other
    }
range-minute =
    { $form ->
        [one] { $from }-{ $to } minute one
        [many] { $from }-{ $to } minute many
       *[other] { $from }-{ $to } minute other
    }
figure-hour =
    { $form ->
        [one] { $amount } hour one
        [many] { $amount } hour many
       *[other] { $amount } hour other
    }
range-hour =
    { $form ->
        [one] { $from }-{ $to } hour one
        [many] { $from }-{ $to } hour many
       *[other] { $from }-{ $to } hour other
    }
figure-day =
    { $form ->
        [one] { $amount } day one
        [many] { $amount } day many
       *[other] { $amount } day other
    }
range-day =
    { $form ->
        [one] { $from }-{ $to } day one
        [many] { $from }-{ $to } day many
       *[other] { $from }-{ $to } day other
    }
figure-week =
    { $form ->
        [one] { $amount } week one
        [many] { $amount } week many
       *[other] { $amount } week other
    }
range-week =
    { $form ->
        [one] { $from }-{ $to } week one
        [many] { $from }-{ $to } week many
       *[other] { $from }-{ $to } week other
    }
figure-month =
    { $form ->
        [one] { $amount } month one
        [many] { $amount } month many
       *[other] { $amount } month other
    }
range-month =
    { $form ->
        [one] { $from }-{ $to } month one
        [many] { $from }-{ $to } month many
       *[other] { $from }-{ $to } month other
    }
figure-year =
    { $form ->
        [one] { $amount } year one
        [many] { $amount } year many
       *[other] { $amount } year other
    }
range-year =
    { $form ->
        [one] { $from }-{ $to } year one
        [many] { $from }-{ $to } year many
       *[other] { $from }-{ $to } year other
    }
per-hour = { $figure } l'ora
per-interval = { $figure } ogni { $interval }
