figure-minute =
    { $form ->
        [zero] { $amount } minute zero
        [one] { $amount } minute one
        [two] { $amount } minute two
        [few] { $amount } minute few
        [many] { $amount } minute many
       *[other] { $amount } minute other
    }
range-minute =
    { $form ->
        [zero] { $from }-{ $to } minute zero
        [one] { $from }-{ $to } minute one
        [two] { $from }-{ $to } minute two
        [few] { $from }-{ $to } minute few
        [many] { $from }-{ $to } minute many
       *[other] { $from }-{ $to } minute other
    }
figure-hour =
    { $form ->
        [zero] { $amount } hour zero
        [one] { $amount } hour one
        [two] { $amount } hour two
        [few] { $amount } hour few
        [many] { $amount } hour many
       *[other] { $amount } hour other
    }
range-hour =
    { $form ->
        [zero] { $from }-{ $to } hour zero
        [one] { $from }-{ $to } hour one
        [two] { $from }-{ $to } hour two
        [few] { $from }-{ $to } hour few
        [many] { $from }-{ $to } hour many
       *[other] { $from }-{ $to } hour other
    }
figure-day =
    { $form ->
        [zero] { $amount } day zero
        [one] { $amount } day one
        [two] { $amount } day two
        [few] { $amount } day few
        [many] { $amount } day many
       *[other] { $amount } day other
    }
range-day =
    { $form ->
        [zero] { $from }-{ $to } day zero
        [one] { $from }-{ $to } day one
        [two] { $from }-{ $to } day two
        [few] { $from }-{ $to } day few
        [many] { $from }-{ $to } day many
       *[other] { $from }-{ $to } day other
    }
figure-week =
    { $form ->
        [zero] { $amount } week zero
        [one] { $amount } week one
        [two] { $amount } week two
        [few] { $amount } week few
        [many] { $amount } week many
       *[other] { $amount } week other
    }
range-week =
    { $form ->
        [zero] { $from }-{ $to } week zero
        [one] { $from }-{ $to } week one
        [two] { $from }-{ $to } week two
        [few] { $from }-{ $to } week few
        [many] { $from }-{ $to } week many
       *[other] { $from }-{ $to } week other
    }
figure-month =
    { $form ->
        [zero] { $amount } month zero
        [one] { $amount } month one
        [two] { $amount } month two
        [few] { $amount } month few
        [many] { $amount } month many
       *[other] { $amount } month other
    }
range-month =
    { $form ->
        [zero] { $from }-{ $to } month zero
        [one] { $from }-{ $to } month one
        [two] { $from }-{ $to } month two
        [few] { $from }-{ $to } month few
        [many] { $from }-{ $to } month many
       *[other] { $from }-{ $to } month other
    }
figure-year =
    { $form ->
        [zero] { $amount } year zero
        [one] { $amount } year one
        [two] { $amount } year two
        [few] { $amount } year few
        [many] { $amount } year many
       *[other] { $amount } year other
    }
range-year =
    { $form ->
        [zero] { $from }-{ $to } year zero
        [one] { $from }-{ $to } year one
        [two] { $from }-{ $to } year two
        [few] { $from }-{ $to } year few
        [many] { $from }-{ $to } year many
       *[other] { $from }-{ $to } year other
    }
per-hour = { $figure } l'ora
per-interval = { $figure } ogni { $interval }
