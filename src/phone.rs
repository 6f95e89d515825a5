//! Callers' numbers. Whatever form the gateway sends, a number has one canonical form here: E.164
//! (`+862155550123`), or a short code from the centre's table (`120`), which E.164 does not know.
//!
//! A number is personal data: no error repeats it, `Debug` does not show it. The library that
//! parses logs numbers at its trace level, so the log filter must keep its target
//! [`QUIET_TARGET`] off.

use std::collections::BTreeSet;
use std::fmt;

use rlibphonenumber::{
    NumberLengthType, PHONE_NUMBER_UTIL, PhoneNumber, PhoneNumberFormat, Region,
};
use smol_str::SmolStr;

/// The log target to keep silent whatever the filter says: it writes numbers out.
pub const QUIET_TARGET: &str = "rlibphonenumber";

/// The longest input that can still be a number with generous punctuation.
const INPUT_BYTES_MAX: usize = 40;
/// The shortest and the longest short code: `112` up to `1234567`, longer ones are numbers.
const SHORT_CODE_DIGITS: std::ops::RangeInclusive<usize> = 2..=7;

/// Why a text is not a number. Never repeats the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotANumber {
    /// Nothing there.
    #[error("the number is empty; leave the field out if the caller withholds the number")]
    Empty,
    /// Longer than any number.
    #[error("the number is longer than {INPUT_BYTES_MAX} characters")]
    TooLong,
    /// Characters that no number has.
    #[error("the number has characters other than digits, a leading +, spaces and - . / ( )")]
    Characters,
    /// It begins like an international number of a country that does not exist.
    #[error("the number begins with + and an unknown country code")]
    UnknownCountry,
    /// Too few or too many digits for its country.
    #[error("the number has too few or too many digits for its country")]
    Length,
}

/// Why a centre's numbering does not work.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadNumbering {
    /// The region is not one of ISO 3166-1.
    #[error("`{0}` is no region; write two capital letters such as `CN`, `GB`, `US`")]
    Region(String),
    /// The short code is not one.
    #[error("`{0}` is no short code; write 2 to 7 digits such as `120`")]
    ShortCode(String),
}

/// How numbers are written where a centre works.
#[derive(Debug, Clone)]
pub struct Numbering {
    region: Region,
    short_codes: BTreeSet<SmolStr>,
}

impl Numbering {
    /// Numbers without a country code belong to `region` (ISO 3166-1, two letters);
    /// `short_codes` are taken as they are.
    pub fn new<'a>(
        region: &str,
        short_codes: impl IntoIterator<Item = &'a str>,
    ) -> Result<Self, BadNumbering> {
        let capitals = Some(region).filter(|text| text.bytes().all(|b| b.is_ascii_uppercase()));
        let region = capitals
            .and_then(|text| text.parse().ok())
            .filter(|region| PHONE_NUMBER_UTIL.get_country_code_for_region(*region).is_some())
            .ok_or_else(|| BadNumbering::Region(region.to_owned()))?;
        let short_codes = short_codes.into_iter().map(short_code).collect::<Result<_, _>>()?;
        Ok(Self { region, short_codes })
    }

    /// Brings a number into its canonical form.
    ///
    /// The digits must be as many as a number of that country can have. Whether the range is in
    /// use is not asked: new ranges appear before any table knows them, and a caller must not be
    /// turned away for that.
    pub fn read(&self, text: &str) -> Result<Number, NotANumber> {
        let text = text.trim().strip_prefix("tel:").unwrap_or(text.trim());
        check_characters(text)?;
        let bare: SmolStr = text.chars().filter(|c| matches!(c, '0'..='9' | '+')).collect();
        if self.short_codes.contains(&bare) {
            return Ok(Number(bare));
        }
        let number = PhoneNumber::parse(&bare, Some(self.region)).map_err(|error| match error {
            rlibphonenumber::ParseError::InvalidCountryCode => NotANumber::UnknownCountry,
            _ => NotANumber::Length,
        })?;
        match number.is_possible_with_reason() {
            Ok(NumberLengthType::IsPossible) => {
                Ok(Number(SmolStr::new(number.format_as(PhoneNumberFormat::E164))))
            }
            // Without its area code the same digits are somebody else's number a town further on.
            Ok(NumberLengthType::IsPossibleLocalOnly) | Err(_) => Err(NotANumber::Length),
        }
    }
}

fn check_characters(text: &str) -> Result<(), NotANumber> {
    if text.is_empty() {
        return Err(NotANumber::Empty);
    }
    if text.len() > INPUT_BYTES_MAX {
        return Err(NotANumber::TooLong);
    }
    let rest = text.strip_prefix('+').unwrap_or(text);
    if !rest.bytes().all(|b| b.is_ascii_digit() || b" -./()".contains(&b)) {
        return Err(NotANumber::Characters);
    }
    if !rest.bytes().any(|b| b.is_ascii_digit()) {
        return Err(NotANumber::Length);
    }
    Ok(())
}

fn short_code(code: &str) -> Result<SmolStr, BadNumbering> {
    let digits = code.bytes().all(|b| b.is_ascii_digit());
    if digits && SHORT_CODE_DIGITS.contains(&code.len()) {
        Ok(SmolStr::new(code))
    } else {
        Err(BadNumbering::ShortCode(code.to_owned()))
    }
}

/// A caller's number in canonical form. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Number(SmolStr);

impl Number {
    /// The canonical form: to be sealed or hashed, and nothing else.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Number(not shown)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    // Numbers that regulators keep free for fiction: North America 555-01xx, Ofcom's 020 7946 0xxx
    // and 07700 900xxx, the Australian 5550 xxxx and 0491 57x xxx.
    fn check(region: &str, text: &str, expected: Result<&str, NotANumber>) {
        let numbering = Numbering::new(region, ["120", "999", "988", "12320"]).unwrap();
        let read = numbering.read(text).map(|number| number.as_str().to_owned());
        assert_eq!(read, expected.map(str::to_owned), "{region} {text}");
    }

    #[test]
    fn every_way_of_writing_gives_one_number() {
        for text in [
            "+12025550143",
            "(202) 555-0143",
            "1-202-555-0143",
            "202.555.0143",
            " +1 202 555 0143 ",
            "tel:+1-202-555-0143",
            "011 1 202 555 0143",
        ] {
            check("US", text, Ok("+12025550143"));
        }
        for text in ["020 7946 0123", "+44 20 7946 0123", "+44 (0)20 7946 0123", "00442079460123"] {
            check("GB", text, Ok("+442079460123"));
        }
        check("GB", "07700 900123", Ok("+447700900123"));
        check("AU", "02 5550 0123", Ok("+61255500123"));
        check("AU", "0491 570 006", Ok("+61491570006"));
        check("CN", "00 1 202 555 0143", Ok("+12025550143"));
        check("CN", "0061 491 570 006", Ok("+61491570006"));
    }

    #[test]
    fn short_codes_are_those_of_the_table() {
        check("CN", "120", Ok("120"));
        check("CN", "1-23-20", Ok("12320"));
        check("GB", "999", Ok("999"));
        check("US", "988", Ok("988"));
        check("CN", "121", Err(NotANumber::Length));
        check("CN", "+120", Err(NotANumber::Length));
    }

    #[test]
    fn what_is_no_number_is_refused_without_repeating_it() {
        for (text, expected) in [
            ("", NotANumber::Empty),
            ("   ", NotANumber::Empty),
            ("anonymous", NotANumber::Characters),
            ("1-800-FLOWERS", NotANumber::Characters),
            ("+1 202 555 0143;ext=5", NotANumber::Characters),
            ("202\u{7}5550143", NotANumber::Characters),
            ("２０２５５５０１４３", NotANumber::Characters),
            ("++12025550143", NotANumber::Characters),
            ("-- ()", NotANumber::Length),
            ("+", NotANumber::Length),
            ("555-0143", NotANumber::Length),
            ("+1202555014399", NotANumber::Length),
            ("+999 2025550143", NotANumber::UnknownCountry),
            ("2025550143 2025550143 2025550143 2025550143", NotANumber::TooLong),
        ] {
            check("US", text, Err(expected));
        }
    }

    #[test]
    fn a_wrong_table_is_refused() {
        assert!(matches!(Numbering::new("XX", []), Err(BadNumbering::Region(_))));
        assert!(matches!(Numbering::new("cn", []), Err(BadNumbering::Region(_))));
        for code in ["", "1", "12345678", "12a", "+12"] {
            let refused = Numbering::new("CN", [code]);
            assert_eq!(refused.unwrap_err(), BadNumbering::ShortCode(code.into()));
        }
    }

    #[test]
    fn debug_does_not_show_the_number() {
        let number = Numbering::new("US", []).unwrap().read("202-555-0143").unwrap();
        assert!(!format!("{number:?}").contains("555"));
    }

    proptest! {
        #[test]
        fn canonical_form_is_stable_and_no_input_panics(text in "\\PC{0,45}|\\+?[0-9 ().-]{0,20}") {
            let numbering = Numbering::new("CN", ["120"]).unwrap();
            if let Ok(number) = numbering.read(&text) {
                prop_assert_eq!(numbering.read(number.as_str()), Ok(number));
            }
        }
    }
}
