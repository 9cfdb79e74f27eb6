# Choices by number, in true words.
figure-minute =
    { $form ->
        [one] { $amount } minut
        [few] { $amount } minute
       *[other] { $amount } de minute
    }
range-minute =
    { $form ->
        [one] { $from }-{ $to } minut
        [few] { $from }-{ $to } minute
       *[other] { $from }-{ $to } de minute
    }
figure-hour =
    { $form ->
        [one] { $amount } oră
        [few] { $amount } ore
       *[other] { $amount } de ore
    }
range-hour =
    { $form ->
        [one] { $from }-{ $to } oră
        [few] { $from }-{ $to } ore
       *[other] { $from }-{ $to } de ore
    }
figure-day =
    { $form ->
        [one] { $amount } zi
        [few] { $amount } zile
       *[other] { $amount } de zile
    }
range-day =
    { $form ->
        [one] { $from }-{ $to } zi
        [few] { $from }-{ $to } zile
       *[other] { $from }-{ $to } de zile
    }
figure-week =
    { $form ->
        [one] { $amount } săptămână
        [few] { $amount } săptămâni
       *[other] { $amount } de săptămâni
    }
range-week =
    { $form ->
        [one] { $from }-{ $to } săptămână
        [few] { $from }-{ $to } săptămâni
       *[other] { $from }-{ $to } de săptămâni
    }
figure-month =
    { $form ->
        [one] { $amount } lună
        [few] { $amount } luni
       *[other] { $amount } de luni
    }
range-month =
    { $form ->
        [one] { $from }-{ $to } lună
        [few] { $from }-{ $to } luni
       *[other] { $from }-{ $to } de luni
    }
figure-year =
    { $form ->
        [one] { $amount } an
        [few] { $amount } ani
       *[other] { $amount } de ani
    }
range-year =
    { $form ->
        [one] { $from }-{ $to } an
        [few] { $from }-{ $to } ani
       *[other] { $from }-{ $to } de ani
    }
figure-session =
    { $form ->
        [one] { $amount } ședință
        [few] { $amount } ședințe
       *[other] { $amount } de ședințe
    }
range-session =
    { $form ->
        [one] { $from }-{ $to } ședință
        [few] { $from }-{ $to } ședințe
       *[other] { $from }-{ $to } de ședințe
    }
figure-point =
    { $form ->
        [one] { $amount } punct
        [few] { $amount } puncte
       *[other] { $amount } de puncte
    }
range-point =
    { $form ->
        [one] { $from }-{ $to } punct
        [few] { $from }-{ $to } puncte
       *[other] { $from }-{ $to } de puncte
    }
figure-device =
    { $form ->
        [one] { $amount } aparat
        [few] { $amount } aparate
       *[other] { $amount } de aparate
    }
range-device =
    { $form ->
        [one] { $from }-{ $to } aparat
        [few] { $from }-{ $to } aparate
       *[other] { $from }-{ $to } de aparate
    }
still-there-left =
    { $count ->
        [one] Peste o secundă răspunsurile dumneavoastră se șterg.
        [few] Peste { $count } secunde răspunsurile dumneavoastră se șterg.
       *[other] Peste { $count } de secunde răspunsurile dumneavoastră se șterg.
    }
takeaway-unanswered =
    { $count ->
        [one] { $count } întrebare este încă fără răspuns.
        [few] { $count } întrebări sunt încă fără răspuns.
       *[other] { $count } de întrebări sunt încă fără răspuns.
    }
takeaway-not-checked =
    { $count ->
        [one] „{ step-understanding }”: { $count } întrebare fără răspuns.
        [few] „{ step-understanding }”: { $count } întrebări fără răspuns.
       *[other] „{ step-understanding }”: { $count } de întrebări fără răspuns.
    }
takeaway-clinic-unanswered =
    { $count ->
        [one] { $count } întrebare este încă fără răspuns.
        [few] { $count } întrebări sunt încă fără răspuns.
       *[other] { $count } de întrebări sunt încă fără răspuns.
    }
figure-time =
    { $form ->
        [one] { $amount } dată
        [few] { $amount } ori
       *[other] { $amount } de ori
    }
range-time =
    { $form ->
        [one] { $from }-{ $to } dată
        [few] { $from }-{ $to } ori
       *[other] { $from }-{ $to } de ori
    }
