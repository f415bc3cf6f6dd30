//! The result as a picture: an SVG drawing as text, which the device makes a PNG of. It has no number unless the reader
//! wants the score on it.

use super::name_of;
use super::result::points::range;
use crate::i18n::I18n;
use crate::msg;
use alignment::{Frequency, Rating, Role, Session};
use std::fmt::Write as _;

/// The width of the picture, and the least height.
const WIDTH: usize = 1080;
const HEIGHT: usize = 1350;
/// Where everything begins on the left, and how wide it may be.
const LEFT: usize = 90;

/// The picture.
pub fn picture(words: &I18n, session: &Session, has_score: bool) -> String {
    let mut sheet = Sheet { body: String::new(), y: 250 };
    let role = session.chair_of_answers().unwrap_or(Role::Seller);
    let chair = [("role", role.key().into())];
    if let Some(widest) = session.widest() {
        sheet.say(&name_of(words, role, widest.item, widest.rating), 72, 24, "bold");
        let statement = words.text_with(msg::PRACTICE.of(widest.item), &chair);
        let quoted = words.text_with(msg::QUOTED, &[("text", (&statement).into())]);
        sheet.say(&quoted, 40, 46, "normal");
        sheet.strip(words, widest.rating);
    }
    if has_score
        && let Ok(answers) = session.answers().complete()
        && let Some(overall) = alignment::score(&answers).overall
    {
        let points = words.decimal(overall.score, 0);
        let of = words.text(msg::SCORE_OF);
        sheet.say(&format!("{points} {of}"), 40, 46, "bold");
        sheet.say(&range(words, overall.range), 34, 54, "normal");
    }
    let mut tries = session.commitments().peekable();
    if tries.peek().is_some() {
        sheet.say(&words.text(msg::TRY_CHOSEN), 34, 54, "bold");
        for commitment in tries {
            let id = msg::TRY.of((commitment.wheel(), commitment.finding()));
            sheet.say(&words.text_with(id, &chair), 40, 46, "normal");
        }
    }
    if !session.intention().is_empty() {
        sheet.say(&words.text(msg::FINISH_WORDS), 34, 54, "bold");
        sheet.say(session.intention(), 40, 46, "normal");
    }
    sheet.finished(&words.text(msg::NOT_FOR_FILE), &words.text(msg::SITE_NAME))
}

/// A sheet that is written from top to bottom.
struct Sheet {
    body: String,
    y: usize,
}

impl Sheet {
    /// A paragraph, `count` characters a line at most.
    fn say(&mut self, text: &str, size: usize, count: usize, face: &str) {
        let face = match face {
            "bold" => "font-weight=\"700\"",
            _ => "",
        };
        for line in lines(text, count) {
            self.y += size * 13 / 10;
            let _ = write!(
                self.body,
                "<text x=\"{LEFT}\" y=\"{}\" font-size=\"{size}\" {face}>{}</text>",
                self.y,
                escaped(&line)
            );
        }
        self.y += 26;
    }

    /// Both answers on the scale.
    fn strip(&mut self, words: &I18n, rating: Rating) {
        let y = self.y + 40;
        let place = |step: u8| LEFT + 64 + usize::from(step) * 128;
        let (outside, inside) = (place(rating.outside.step()), place(rating.inside.step()));
        let _ = write!(
            self.body,
            "<path d=\"M{LEFT} {y}H{}\" stroke=\"#cbc2b0\" stroke-width=\"4\"/>\
             <path d=\"M{outside} {y}H{inside}\" stroke=\"#f2aa1f\" stroke-width=\"14\"/>\
             <rect x=\"{}\" y=\"{}\" width=\"26\" height=\"60\" fill=\"#f2aa1f\" stroke=\"#1d1b17\" stroke-width=\"5\"/>\
             <circle cx=\"{inside}\" cy=\"{y}\" r=\"26\" fill=\"#fbf8f1\" stroke=\"#1d1b17\" stroke-width=\"5\"/>\
             <circle cx=\"{inside}\" cy=\"{y}\" r=\"9\"/>",
            WIDTH - LEFT,
            outside - 13,
            y - 30,
        );
        // In words, so that the picture has no number.
        let label = |id, frequency: Frequency| {
            format!("{}: {}", words.text(id), words.text(msg::FREQUENCY.of(frequency)))
        };
        let both = format!(
            "{} · {}",
            label(msg::TABLE_OUTSIDE, rating.outside),
            label(msg::TABLE_INSIDE, rating.inside)
        );
        self.y = y + 46;
        self.say(&both, 34, 56, "normal");
        self.y += 14;
    }

    /// The whole picture, under a road and over a line about its use.
    fn finished(self, line: &str, name: &str) -> String {
        let height = HEIGHT.max(self.y + 150);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height}\" viewBox=\"0 0 {WIDTH} {height}\" \
             font-family=\"Georgia, 'Noto Serif', serif\" fill=\"#1d1b17\">\
             <path d=\"M0 0H{WIDTH}V{height}H0Z\" fill=\"#fbf8f1\"/>\
             <path d=\"M0 60H{WIDTH}V200H0Z\" fill=\"#f0eadc\"/>\
             <path d=\"M0 60H{WIDTH}M0 200H{WIDTH}\" stroke=\"#1d1b17\" stroke-width=\"4\"/>\
             <path d=\"M0 130H{WIDTH}\" stroke=\"#f2aa1f\" stroke-width=\"14\" stroke-dasharray=\"64 48\"/>\
             {}\
             <text x=\"{LEFT}\" y=\"{bottom}\" font-size=\"32\">{}</text>\
             <text x=\"{}\" y=\"{bottom}\" font-size=\"36\" font-weight=\"700\" text-anchor=\"end\">{}</text>\
             </svg>",
            self.body,
            escaped(line),
            WIDTH - LEFT,
            escaped(name),
            bottom = height - 70,
        )
    }
}

/// The words of a text in lines of at most `count` characters; a longer word has a line of its own.
fn lines(text: &str, count: usize) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > count {
                all.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        all.push(line);
    }
    all
}

/// A text as XML has it.
fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}
