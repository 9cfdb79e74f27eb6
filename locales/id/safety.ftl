# The label layer: safety information, not from the clinic's documents.

## Emergency signs: short noun phrases in a list under "Call … if you notice"

safety-emergency-swallow-speak-breathe = Sulit menelan, berbicara, atau bernapas
safety-emergency-weakness = Seluruh tubuh lemas
safety-emergency-vision = Penglihatan ganda atau kabur
safety-emergency-eyelids = Kelopak mata turun
safety-emergency-voice = Suara serak
safety-emergency-bladder = Tidak bisa menahan kencing
safety-emergency-hives = Bentol gatal di kulit (biduran)
safety-emergency-wheezing = Napas berbunyi (mengi)
safety-emergency-swelling-face-throat = Wajah atau tenggorokan bengkak
safety-emergency-fainting = Pingsan

## Summary

safety-summary-options = Tanya dokter tentang pilihan lain, agar Anda bisa membandingkan. Tanpa perawatan juga sebuah pilihan.
# The first section: signs that must not wait
safety-summary-danger = Sulit menelan, berbicara, atau bernapas itu darurat, juga jika muncul beberapa minggu kemudian. Segera panggil petugas atau telepon nomor darurat. Baca juga tanda bahaya yang lain.
# What harm there is, how serious it is, and who has to tell something before
safety-summary-harm-common = Efek yang sering muncul antara lain sakit kepala, memar kecil, dan badan terasa seperti sedang flu. Memar bisa bertahan beberapa hari.
safety-summary-harm-serious = Ada juga efek yang bisa berbahaya. Contohnya sulit menelan, berbicara, atau bernapas, atau seluruh tubuh lemas. Efek ini bisa muncul beberapa jam sampai beberapa minggu setelah perawatan.
safety-summary-harm-who = Apakah Anda punya penyakit saraf atau otot? Sulit menelan atau bernapas? Hamil atau menyusui? Memakai obat? Beri tahu dokter sebelum perawatan, agar bisa diputuskan bersama. Nanti kami tanya lagi.
safety-summary-neck = Suntikan di leher berisiko membuat Anda sulit menelan.
safety-summary-no-medicine = Tidak ada obat yang resmi disetujui untuk menghilangkan efek Botox. Jangan pernah memakai obat untuk ini tanpa petunjuk dokter, karena bisa berbahaya.
safety-summary-eyes = Jangan pernah mencoba sendiri cara apa pun di sekitar mata. Mata perlu dilindungi.
safety-summary-rubbing = Jangan menggosok atau memijat bagian yang disuntik pada beberapa jam pertama setelah disuntik.
safety-summary-ill = Apakah Anda sakit, demam, atau memakai antibiotik, sekarang atau baru-baru ini? Beri tahu dokter sebelum perawatan. Ada antibiotik yang bisa membuat efeknya lebih kuat.

## Checklist questions (answered yes / no / not sure)

safety-checklist-allergy = Apakah Anda alergi terhadap toksin botulinum apa pun (zat di dalam Botox), atau bahan lain dalam obat suntiknya?
safety-checklist-infection = Apakah ada infeksi di bagian yang akan disuntik?
safety-checklist-nerve-muscle = Apakah Anda punya penyakit saraf atau otot? Contohnya miastenia gravis, yang membuat otot lemah.
safety-checklist-swallow-breathe = Apakah Anda sulit menelan atau bernapas?
safety-checklist-swallow-breathe-after = Setelah disuntik, apakah Anda sulit menelan, berbicara, atau bernapas?
safety-checklist-pregnant = Apakah Anda hamil atau mungkin hamil?
safety-checklist-breastfeeding = Apakah Anda sedang menyusui?
# Variables: $age (an age with its unit)
safety-checklist-under-age = Apakah usia Anda di bawah { $age }?
safety-checklist-bleeding-disorder = Apakah Anda punya kelainan yang membuat Anda mudah berdarah?
safety-checklist-blood-thinners = Apakah Anda memakai obat pengencer darah? Jangan berhenti memakai obat sebelum tanya dokter.
safety-checklist-face-surgery = Apakah wajah Anda pernah dioperasi?
safety-checklist-drooping-lids = Apakah kelopak mata Anda turun, sekarang atau dulu?
safety-checklist-facial-palsy = Apakah wajah Anda lumpuh sebelah, sekarang atau dulu?
safety-checklist-ill = Apakah Anda sedang sakit atau demam?
safety-checklist-antibiotic = Apakah Anda memakai antibiotik, sekarang atau dalam beberapa minggu terakhir?
safety-checklist-muscle-relaxants = Apakah Anda memakai obat pelemas otot?
safety-checklist-medicines = Apakah Anda sedang memakai obat?
safety-checklist-other-toxin = Dalam beberapa bulan terakhir, apakah Anda disuntik toksin botulinum lain (Botox atau merek sejenis)? Jika ya, beri tahu dokter nama produknya dan kapan.
safety-checklist-milk = Apakah Anda alergi terhadap protein susu sapi? Beberapa produk suntikan mengandung protein ini.
safety-checklist-albumin = Produk suntikan mengandung albumin, yaitu protein dari darah manusia. Apakah Anda ingin membicarakan hal ini dengan dokter?

## Timeline

safety-timeline-emergency = Tanda bahaya bisa muncul beberapa jam sampai beberapa minggu setelah perawatan. Jika ada satu saja, segera minta pertolongan.
safety-timeline-drive = Anda bisa menjadi lemas, pusing, atau sulit melihat. Jika begitu, jangan mengemudi.
safety-timeline-common = Efek yang sering muncul antara lain sakit kepala, memar kecil, dan badan terasa seperti sedang flu. Memar bisa bertahan beberapa hari.
safety-timeline-eyelid = Kelopak mata yang turun termasuk efek yang sering muncul. Namun, ini bisa juga tanda bahaya. Jika terjadi, segera minta pertolongan.
# Variables: $gap (a time with its unit)
safety-timeline-again = Jangan terlalu cepat mengulang perawatan. Label obat menyarankan jeda { $gap } atau lebih. Suntikan untuk memperbaiki hasil adalah hal lain. Dokter yang memutuskannya.
safety-timeline-eyes = Jangan pernah mencoba sendiri cara apa pun di sekitar mata. Mata perlu dilindungi.

## Check of understanding: question, answers, and the explanation in other words after a wrong answer

safety-understanding-emergency = Misalkan Anda di rumah setelah perawatan, lalu sulit bernapas atau menelan. Apa yang Anda lakukan?
safety-understanding-emergency-wait = Saya tunggu, siapa tahu hilang sendiri
safety-understanding-emergency-call = Saya segera minta pertolongan darurat
safety-understanding-emergency-next-visit = Saya ceritakan nanti, saat datang lagi
safety-understanding-emergency-again = Sulit bernapas atau menelan itu darurat, juga jika muncul beberapa minggu kemudian. Jangan tunggu. Segera telepon nomor darurat.
safety-understanding-medicine = Adakah obat yang resmi disetujui untuk menghilangkan efek Botox?
safety-understanding-medicine-pharmacy = Ada, di apotek
safety-understanding-medicine-none = Tidak ada
safety-understanding-medicine-cream = Ada, yaitu krim
safety-understanding-medicine-again = Tidak ada obat yang resmi disetujui untuk ini. Memakai obat tanpa petunjuk dokter bisa berbahaya.
safety-understanding-eyes = Di rumah, Anda ingin mencoba menghilangkan efek Botox di sekitar mata. Bolehkah?
safety-understanding-eyes-never = Tidak, jangan pernah mencobanya sendiri
safety-understanding-eyes-no-pain = Ya, asal tidak sakit
safety-understanding-eyes-later = Ya, setelah beberapa hari
safety-understanding-eyes-again = Mata perlu dilindungi. Karena itu, jangan pernah mencoba apa pun sendiri di sekitar mata.

## To ask and write down

safety-ask-product = Tanya dokter nama produk yang dipakai, dan nomor batch di kemasannya. Nomor batch adalah nomor produksi. Catat di kertas, agar nanti Anda bisa memberi tahu dokter lain.
