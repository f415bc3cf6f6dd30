//! Compiles the messages of a language into the tables that the app speaks from (`crates/words`), and refuses what the
//! tables have no form for.

use crate::catalogue::{Language, Message};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;
use words::{CLOSE, END, FIRST, KEY, SELECT, THEN, VARIABLE};

/// Adds a fault for each message that a table has no form for.
pub fn check(languages: &[Language], faults: &mut Vec<String>) {
    let Some(reference) = languages.first() else {
        return;
    };
    for language in languages {
        if let Err(why) = crate::plural::rule(&language.code) {
            faults.push(format!("locales/{}:1: {why}", language.code));
        }
        for (id, message) in &language.messages {
            let mut compiler = Compiler::new(language, reference);
            for pattern in message.patterns.values() {
                compiler.stack.push(id.clone());
                compiler.pattern(pattern);
                compiler.stack.pop();
            }
            let place = &message.place;
            faults.extend(compiler.faults.iter().map(|why| format!("{place}: `{id}` {why}")));
        }
    }
}

/// The table of a language with the messages of these names, `id` or `id.attribute`, in their order; an empty name
/// leaves a gap. What a draft lacks is in the words of the reference.
pub fn table(language: &Language, reference: &Language, names: &[String]) -> String {
    let rule = crate::plural::rule(&language.code).unwrap_or_default();
    let mut compiler = Compiler::new(language, reference);
    compiler.out.push(FIRST);
    compiler.out.push_str(&rule);
    compiler.out.push(END);
    for name in names {
        let (id, attribute) = name.split_once('.').unwrap_or((name, ""));
        let message = compiler.message(id);
        if let Some(pattern) = message.and_then(|message| message.patterns.get(attribute)) {
            compiler.pattern(pattern);
        }
        compiler.out.push(END);
    }
    compiler.out
}

struct Compiler<'a> {
    language: &'a Language,
    reference: &'a Language,
    out: String,
    /// The ids of the messages being written: each is named by the one before.
    stack: Vec<String>,
    faults: Vec<String>,
}

impl<'a> Compiler<'a> {
    fn new(language: &'a Language, reference: &'a Language) -> Self {
        Self { language, reference, out: String::new(), stack: Vec::new(), faults: Vec::new() }
    }

    fn message(&self, id: &str) -> Option<&'a Message> {
        let own = self.language.messages.get(id);
        own.or_else(|| self.reference.messages.get(id))
    }

    fn refuse(&mut self, why: &str) {
        self.faults.push(why.to_owned());
    }

    fn pattern(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn text(&mut self, text: &str) {
        if text.contains(|letter: char| letter <= CLOSE) {
            self.refuse("contains a control character");
        }
        self.out.push_str(text);
    }

    fn expression(&mut self, expression: &Expression<String>) {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return self.inline(inline),
            Expression::Select { selector, variants } => (selector, variants),
        };
        match selector {
            InlineExpression::VariableReference { id } => {
                self.out.push(SELECT);
                self.out.push_str(&id.name);
            }
            _ => self.refuse("selects by something else than a variable"),
        }
        for (index, variant) in variants.iter().enumerate() {
            self.out.push(KEY);
            if variant.default != (index + 1 == variants.len()) {
                self.refuse("has a default variant that is not the last");
            }
            if !variant.default {
                match &variant.key {
                    VariantKey::Identifier { name } => self.out.push_str(name),
                    VariantKey::NumberLiteral { value } if value.parse::<usize>().is_ok() => {
                        self.out.push_str(value);
                    }
                    VariantKey::NumberLiteral { .. } => {
                        self.refuse("has a variant for a number that no count can be");
                    }
                }
            }
            self.out.push(THEN);
            self.pattern(&variant.value);
        }
        self.out.push(CLOSE);
    }

    fn inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.out.push(VARIABLE);
                self.out.push_str(&id.name);
                self.out.push(VARIABLE);
            }
            InlineExpression::StringLiteral { value } => {
                self.text(&unescape_unicode_to_string(value));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                self.reference(format!("-{}", id.name))
            }
            InlineExpression::MessageReference { id, attribute: None } => {
                self.reference(id.name.clone())
            }
            InlineExpression::TermReference { .. } | InlineExpression::MessageReference { .. } => {
                self.refuse("names an attribute, or a term with arguments");
            }
            InlineExpression::FunctionReference { id, .. } => {
                self.refuse(&format!("calls the function {}", id.name));
            }
            InlineExpression::NumberLiteral { .. } => self.refuse("has a number in braces"),
        }
    }

    /// Writes another message in the place where it is named.
    fn reference(&mut self, id: String) {
        let pattern = self.message(&id).and_then(|message| message.patterns.get(""));
        match pattern {
            _ if self.stack.contains(&id) => self.refuse("names itself"),
            None => self.refuse(&format!("names `{id}`, which has no text")),
            Some(pattern) => {
                self.stack.push(id);
                self.pattern(pattern);
                self.stack.pop();
            }
        }
    }
}
