//! Sheets about water that is turned off, in three languages.

use sabar_sheet::sheet::{Block, Content, Direction, Language, Mark, Paper, Sheet, TextSize};
use sabar_text::groups::left_to_right;

/// The texts of one language.
pub struct Words {
    /// The language tag and the name that tesseract has for it.
    pub tag: &'static str,
    pub tesseract: &'static str,
    pub direction: Direction,
    pub title: &'static str,
    pub paragraphs: [&'static str; 2],
    pub to_do: &'static str,
    pub items: [&'static str; 4],
    pub danger: &'static str,
    pub signs: [&'static str; 3],
    pub numbers: [(&'static str, &'static str); 2],
    pub lines: [&'static str; 2],
    pub small: [&'static str; 2],
}

pub const ARABIC: Words = Words {
    tag: "ar",
    tesseract: "ara",
    direction: Direction::RightToLeft,
    title: "الماء مقطوع يوم الثلاثاء",
    paragraphs: [
        "نصلح الأنابيب في شارعكم من الساعة \u{2068}9:30\u{2069} إلى الساعة \u{2068}14\u{2069}. لا يصل الماء إلى البيوت في هذا الوقت، ويعود بعد ذلك ببطء، وقد يكون لونه بنيًّا في أول الأمر.",
        "خزّنوا نحو \u{2068}10\u{2069} لترات لكل شخص، واسألوا عن صهريج (\u{2068}Acqua Service\u{2069}) إذا احتجتم إلى المزيد.",
    ],
    to_do: "ما عليكم فعله",
    items: [
        "املأوا الأوعية في المساء.",
        "أغلقوا كل الصنابير قبل الخروج من البيت.",
        "لا تشغّلوا الغسالة ولا سخّان الماء.",
        "دعوا الماء يجري مدة \u{2068}3–5\u{2069} دقائق بعد عودته، وافعلوا ذلك أولًا من الصنبور الأقرب إلى الشارع.",
    ],
    danger: "اتصلوا فورًا",
    signs: [
        "إذا خرج الماء من الشارع أو من الجدار.",
        "إذا شممتم رائحة غاز.",
        "إذا بقي الماء بنيًّا بعد ساعة.",
    ],
    numbers: [("الطوارئ", "112"), ("مركز المياه", "+39 06 1234-5678")],
    lines: ["رقم العدّاد", "الاسم واليوم"],
    small: ["النسخة 1.4، روجعت في 3/2026", "المصدر: \u{2068}Regolamento idrico 27/2024\u{2069}"],
};

pub const ITALIAN: Words = Words {
    tag: "it",
    tesseract: "ita",
    direction: Direction::LeftToRight,
    title: "Martedì l’acqua è chiusa",
    paragraphs: [
        "Ripariamo i tubi della vostra strada dalle 9:30 alle 14. In questo tempo l’acqua non arriva nelle case; poi torna lentamente e all’inizio può essere marrone.",
        "Mettete da parte circa 10 litri a persona e chiedete l’autobotte (Acqua Service) se ve ne serve di più.",
    ],
    to_do: "Che cosa fare",
    items: [
        "Riempite i recipienti la sera.",
        "Chiudete tutti i rubinetti prima di uscire di casa.",
        "Non accendete la lavatrice né lo scaldabagno.",
        "Quando torna, lasciate scorrere l’acqua per 3–5 minuti, prima dal rubinetto più vicino alla strada.",
    ],
    danger: "Chiamate subito",
    signs: [
        "Se l’acqua esce dalla strada o dal muro.",
        "Se sentite odore di gas.",
        "Se l’acqua è ancora marrone dopo un’ora.",
    ],
    numbers: [("Emergenza", "112"), ("Centro acqua", "+39 06 1234-5678")],
    lines: ["Numero del contatore", "Nome e giorno"],
    small: ["Versione 1.4, rivista 3/2026", "Fonte: Regolamento idrico 27/2024"],
};

pub const INDONESIAN: Words = Words {
    tag: "id",
    tesseract: "ind",
    direction: Direction::LeftToRight,
    title: "Air dimatikan hari Selasa",
    paragraphs: [
        "Kami memperbaiki pipa di jalan Anda dari pukul 9:30 sampai pukul 14. Selama itu air tidak sampai ke rumah; sesudahnya air kembali perlahan dan mula-mula bisa berwarna cokelat.",
        "Simpan kira-kira 10 liter untuk setiap orang dan minta truk tangki (Acqua Service) bila perlu lebih banyak.",
    ],
    to_do: "Yang harus dilakukan",
    items: [
        "Isi wadah pada malam hari.",
        "Tutup semua keran sebelum keluar rumah.",
        "Jangan nyalakan mesin cuci atau pemanas air.",
        "Setelah air kembali, biarkan mengalir 3–5 menit, mulai dari keran yang paling dekat ke jalan.",
    ],
    danger: "Segera telepon",
    signs: [
        "Jika air keluar dari jalan atau dinding.",
        "Jika tercium bau gas.",
        "Jika air masih cokelat setelah satu jam.",
    ],
    numbers: [("Darurat", "112"), ("Pusat air", "+39 06 1234-5678")],
    lines: ["Nomor meteran", "Nama dan hari"],
    small: ["Versi 1.4, ditinjau 3/2026", "Sumber: Regolamento idrico 27/2024"],
};

pub const ALL: [&Words; 3] = [&ARABIC, &ITALIAN, &INDONESIAN];

impl Words {
    pub fn language(&self) -> Language {
        Language::new(self.tag, self.direction)
    }

    /// All blocks of a sheet.
    pub fn blocks(&self) -> Vec<Block> {
        let language = self.language();
        let block = |content| Block::new(&language, content);
        let item = |mark: Mark, text: &str| block(Content::Item { mark, text: text.to_owned() });
        let mut blocks = vec![block(Content::Title(self.title.to_owned()))];
        blocks.extend(self.paragraphs.map(|text| block(Content::Paragraph(text.to_owned()))));
        blocks.push(block(Content::Heading(self.to_do.to_owned())));
        blocks.extend(self.items.map(|text| item(Mark::TickBox, text)));
        let sign = |text| item(Mark::Sign("▲".to_owned()), text);
        let mut framed: Vec<Block> = self.signs.map(sign).to_vec();
        framed.extend(self.numbers.map(|(label, value)| {
            let value = left_to_right(value);
            block(Content::Entry { label: label.to_owned(), value })
        }));
        let heading = Some(self.danger.to_owned());
        blocks.push(block(Content::Frame { note: heading, blocks: framed }));
        blocks.extend(self.lines.map(|label| block(Content::WriteLine(label.to_owned()))));
        blocks.extend(self.small.map(|text| block(Content::Small(text.to_owned()))));
        blocks
    }

    pub fn sheet(&self) -> Sheet {
        sheet(&self.language(), self.blocks())
    }

    /// All texts in reading order, as they should be found again.
    pub fn texts(&self) -> Vec<String> {
        let mut texts = vec![self.title.to_owned()];
        texts.extend(self.paragraphs.map(str::to_owned));
        texts.push(self.to_do.to_owned());
        texts.extend(self.items.map(str::to_owned));
        texts.push(self.danger.to_owned());
        texts.extend(self.signs.map(str::to_owned));
        texts.extend(
            self.numbers
                .iter()
                .flat_map(|(label, value)| [label, value])
                .map(|it| (*it).to_owned()),
        );
        texts.extend(self.lines.map(str::to_owned));
        texts.extend(self.small.map(str::to_owned));
        texts
    }
}

/// A sheet of normal size on A4.
pub fn sheet(language: &Language, blocks: Vec<Block>) -> Sheet {
    Sheet {
        paper: Paper::A4,
        text_size: TextSize::Normal,
        language: language.clone(),
        title: "2026-03".to_owned(),
        zero: '0',
        blocks,
    }
}
