# Choices by number, in true words.
figure-minute =
    { $form ->
        [one] דקה אחת
        [two] שתי דקות
       *[other] { $amount } דקות
    }
range-minute =
    { $form ->
        [one] { $from }-{ $to } דקות
        [two] { $from }-{ $to } דקות
       *[other] { $from }-{ $to } דקות
    }
figure-hour =
    { $form ->
        [one] שעה אחת
        [two] שעתיים
       *[other] { $amount } שעות
    }
range-hour =
    { $form ->
        [one] { $from }-{ $to } שעות
        [two] { $from }-{ $to } שעות
       *[other] { $from }-{ $to } שעות
    }
figure-day =
    { $form ->
        [one] יום אחד
        [two] יומיים
       *[other] { $amount } ימים
    }
range-day =
    { $form ->
        [one] { $from }-{ $to } ימים
        [two] { $from }-{ $to } ימים
       *[other] { $from }-{ $to } ימים
    }
figure-week =
    { $form ->
        [one] שבוע אחד
        [two] שבועיים
       *[other] { $amount } שבועות
    }
range-week =
    { $form ->
        [one] { $from }-{ $to } שבועות
        [two] { $from }-{ $to } שבועות
       *[other] { $from }-{ $to } שבועות
    }
figure-month =
    { $form ->
        [one] חודש אחד
        [two] חודשיים
       *[other] { $amount } חודשים
    }
range-month =
    { $form ->
        [one] { $from }-{ $to } חודשים
        [two] { $from }-{ $to } חודשים
       *[other] { $from }-{ $to } חודשים
    }
figure-year =
    { $form ->
        [one] שנה אחת
        [two] שנתיים
       *[other] { $amount } שנים
    }
range-year =
    { $form ->
        [one] { $from }-{ $to } שנים
        [two] { $from }-{ $to } שנים
       *[other] { $from }-{ $to } שנים
    }
figure-session =
    { $form ->
        [one] טיפול אחד
        [two] שני טיפולים
       *[other] { $amount } טיפולים
    }
range-session =
    { $form ->
        [one] { $from }-{ $to } טיפולים
        [two] { $from }-{ $to } טיפולים
       *[other] { $from }-{ $to } טיפולים
    }
figure-point =
    { $form ->
        [one] נקודה אחת
        [two] שתי נקודות
       *[other] { $amount } נקודות
    }
range-point =
    { $form ->
        [one] { $from }-{ $to } נקודות
        [two] { $from }-{ $to } נקודות
       *[other] { $from }-{ $to } נקודות
    }
figure-device =
    { $form ->
        [one] מכשיר אחד
        [two] שני מכשירים
       *[other] { $amount } מכשירים
    }
range-device =
    { $form ->
        [one] { $from }-{ $to } מכשירים
        [two] { $from }-{ $to } מכשירים
       *[other] { $from }-{ $to } מכשירים
    }
still-there-left =
    { $count ->
        [one] בעוד שנייה אחת יימחקו התשובות שלכם.
        [two] בעוד שתי שניות יימחקו התשובות שלכם.
       *[other] בעוד { $count } שניות יימחקו התשובות שלכם.
    }
takeaway-unanswered =
    { $count ->
        [one] שאלה אחת עוד בלי תשובה.
        [two] שתי שאלות עוד בלי תשובה.
       *[other] { $count } שאלות עוד בלי תשובה.
    }
takeaway-not-checked =
    { $count ->
        [one] „{ step-understanding }”: שאלה אחת בלי תשובה.
        [two] „{ step-understanding }”: שתי שאלות בלי תשובה.
       *[other] „{ step-understanding }”: { $count } שאלות בלי תשובה.
    }
takeaway-clinic-unanswered =
    { $count ->
        [one] שאלה אחת עוד בלי תשובה.
        [two] שתי שאלות עוד בלי תשובה.
       *[other] { $count } שאלות עוד בלי תשובה.
    }
figure-time =
    { $form ->
        [one] פעם אחת
        [two] פעמיים
       *[other] { $amount } פעמים
    }
range-time =
    { $form ->
        [one] { $from }-{ $to } פעמים
        [two] { $from }-{ $to } פעמים
       *[other] { $from }-{ $to } פעמים
    }
