//! Reads the paths and words out of a Rust source file: as much of the grammar as it takes to see
//! what a module depends on, and no more.

/// What a source file says that matters for its dependencies.
#[derive(Debug, Default)]
pub struct Source {
    /// Every path with more than one part, groups spelt out; those that begin with `self` or
    /// `super` are written as they would be from `crate`.
    pub paths: Vec<Vec<String>>,
    /// Every word that stands alone, macros with their `!`.
    pub words: Vec<String>,
}

impl Source {
    /// Reads a text that is the module `module` (empty for the root of the crate).
    pub fn read(text: &str, module: &[String]) -> Self {
        let mut reader = Reader {
            tokens: tokens(text),
            at: 0,
            module: module.to_vec(),
            braces: Vec::new(),
            found: Self::default(),
        };
        reader.run();
        reader.found
    }
}

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Word(String),
    PathSeparator,
    Sign(char),
}

struct Reader {
    tokens: Vec<Token>,
    at: usize,
    module: Vec<String>,
    /// For each open brace, whether it is that of a module.
    braces: Vec<bool>,
    found: Source,
}

impl Reader {
    fn run(&mut self) {
        while let Some(token) = self.tokens.get(self.at).cloned() {
            match token {
                Token::Word(word) if word == "mod" && self.begins_module() => {}
                Token::Word(_) => self.path(Vec::new()),
                Token::Sign('{') => self.open(false),
                Token::Sign('}') => self.close(),
                Token::Sign(_) | Token::PathSeparator => self.at += 1,
            }
        }
    }

    /// `mod name {`: what follows is one module deeper.
    fn begins_module(&mut self) -> bool {
        let Some([Token::Word(name), Token::Sign('{')]) = self.tokens.get(self.at + 1..self.at + 3)
        else {
            return false;
        };
        self.module.push(name.clone());
        self.at += 2;
        self.open(true);
        true
    }

    fn open(&mut self, is_module: bool) {
        self.braces.push(is_module);
        self.at += 1;
    }

    fn close(&mut self) {
        if self.braces.pop() == Some(true) {
            self.module.pop();
        }
        self.at += 1;
    }

    /// A path that goes on from `parts`: words between `::`, at its end perhaps a `*` or a group.
    fn path(&mut self, mut parts: Vec<String>) {
        loop {
            match self.tokens.get(self.at) {
                Some(Token::Word(word)) => parts.push(word.clone()),
                Some(Token::Sign('*')) => parts.push("*".into()),
                Some(Token::Sign('{')) => return self.group(&parts),
                _ => return self.end_path(parts),
            }
            self.at += 1;
            if self.tokens.get(self.at) != Some(&Token::PathSeparator) {
                return self.end_path(parts);
            }
            self.at += 1;
        }
    }

    /// `{a, b::c, d as e}` behind a path.
    fn group(&mut self, parts: &[String]) {
        self.at += 1;
        while let Some(token) = self.tokens.get(self.at) {
            match token {
                Token::Sign('}') => break,
                Token::Sign(',') => self.at += 1,
                Token::Word(word) if word == "as" => self.at += 2,
                _ => {
                    let before = self.at;
                    self.path(parts.to_vec());
                    self.at = self.at.max(before + 1);
                }
            }
        }
        self.at += 1;
    }

    fn end_path(&mut self, parts: Vec<String>) {
        if let [word] = &parts[..] {
            let is_macro = self.tokens.get(self.at) == Some(&Token::Sign('!'));
            self.found.words.push(if is_macro { format!("{word}!") } else { word.clone() });
        } else if !parts.is_empty() {
            self.found.paths.push(self.absolute(parts));
        }
    }

    fn absolute(&self, parts: Vec<String>) -> Vec<String> {
        if !matches!(parts[0].as_str(), "self" | "super") {
            return parts;
        }
        let mut module = self.module.clone();
        let mut rest = parts.into_iter().peekable();
        while let Some(step) = rest.next_if(|part| part == "super" || part == "self") {
            if step == "super" {
                module.pop();
            }
        }
        std::iter::once("crate".into()).chain(module).chain(rest).collect()
    }
}

/// Words, `::` and signs; comments and the contents of literals are left out.
fn tokens(text: &str) -> Vec<Token> {
    let chars: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let next = chars.get(at + 1).copied();
        match chars[at] {
            '/' if next == Some('/') => at = find(&chars, at, '\n'),
            '/' if next == Some('*') => at = block_comment_end(&chars, at),
            '"' => at = string_end(&chars, at),
            '\'' => at = char_end(&chars, at),
            'r' if raw_string_hashes(&chars, at).is_some() => at = raw_string_end(&chars, at),
            ':' if next == Some(':') => {
                found.push(Token::PathSeparator);
                at += 2;
            }
            first if is_word(first) => {
                let end = (at..chars.len()).find(|i| !is_word(chars[*i])).unwrap_or(chars.len());
                found.push(Token::Word(chars[at..end].iter().collect()));
                at = end;
            }
            sign => {
                if !sign.is_whitespace() {
                    found.push(Token::Sign(sign));
                }
                at += 1;
            }
        }
    }
    found
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn find(chars: &[char], from: usize, wanted: char) -> usize {
    (from..chars.len()).find(|i| chars[*i] == wanted).unwrap_or(chars.len())
}

fn block_comment_end(chars: &[char], at: usize) -> usize {
    let mut depth = 0;
    let mut i = at;
    while i < chars.len() {
        match (chars[i], chars.get(i + 1)) {
            ('/', Some('*')) => (depth, i) = (depth + 1, i + 2),
            ('*', Some('/')) => (depth, i) = (depth - 1, i + 2),
            _ => i += 1,
        }
        if depth == 0 {
            break;
        }
    }
    i
}

fn string_end(chars: &[char], at: usize) -> usize {
    let mut i = at + 1;
    while i < chars.len() && chars[i] != '"' {
        i += if chars[i] == '\\' { 2 } else { 1 };
    }
    i + 1
}

/// Behind a character literal; just behind the quote if it begins a lifetime.
fn char_end(chars: &[char], at: usize) -> usize {
    match (chars.get(at + 1), chars.get(at + 2)) {
        (Some('\\'), _) => find(chars, at + 3, '\'') + 1,
        (Some(_), Some('\'')) => at + 3,
        _ => at + 1,
    }
}

fn raw_string_hashes(chars: &[char], at: usize) -> Option<usize> {
    let hashes = chars[at + 1..].iter().take_while(|c| **c == '#').count();
    (chars.get(at + 1 + hashes) == Some(&'"')).then_some(hashes)
}

fn raw_string_end(chars: &[char], at: usize) -> usize {
    let hashes = raw_string_hashes(chars, at).unwrap_or_default();
    let is_end = |i: &usize| {
        chars[*i] == '"'
            && chars[i + 1..].iter().take(hashes).filter(|c| **c == '#').count() == hashes
    };
    let from = at + 1 + hashes + 1;
    (from..chars.len()).find(is_end).map_or(chars.len(), |end| end + 1 + hashes)
}
