use bytes::Bytes;

use super::*;

fn records(versions: std::ops::RangeInclusive<u64>) -> Vec<Record> {
    let record = |version| Record {
        version: Version(version),
        entry: Bytes::from(format!("entry {version}")),
    };
    versions.map(record).collect()
}

fn centre() -> CentreId {
    "longhua".parse().unwrap()
}

fn names(directory: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(directory)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn entries_are_found_in_their_files() {
    let directory = tempfile::tempdir().unwrap();
    let archive = Archive::new(directory.path());
    assert_eq!(archive.read(&centre(), Version(0)).unwrap(), None);
    archive.put(&centre(), &records(1..=3)).unwrap();
    archive.put(&centre(), &records(4..=5)).unwrap();
    for (after, found) in
        [(0, Some(1..=3)), (2, Some(3..=3)), (3, Some(4..=5)), (4, Some(5..=5)), (5, None)]
    {
        let read = archive.read(&centre(), Version(after)).unwrap();
        assert_eq!(read, found.map(records), "after {after}");
    }
    let other = "futian".parse().unwrap();
    assert_eq!(archive.read(&other, Version(0)).unwrap(), None);
    assert_eq!(archive.centres().unwrap(), [centre()]);
}

#[test]
fn the_same_entries_make_the_same_file() {
    let directory = tempfile::tempdir().unwrap();
    let archive = Archive::new(directory.path());
    let name = "00000000000000000001-00000000000000000003.entries.zst";
    let folder = directory.path().join("longhua");
    archive.put(&centre(), &records(1..=3)).unwrap();
    let first = fs::read(folder.join(name)).unwrap();
    archive.put(&centre(), &records(1..=3)).unwrap();
    assert_eq!(names(&folder), [name]);
    assert_eq!(fs::read(folder.join(name)).unwrap(), first);
}

#[test]
fn what_a_crash_left_is_passed_over_and_cleared_away() {
    let directory = tempfile::tempdir().unwrap();
    let archive = Archive::new(directory.path());
    let name = "00000000000000000001-00000000000000000003.entries.zst";
    let folder = directory.path().join("longhua");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join(unfinished_name(name, 0)), b"half of it").unwrap();
    assert_eq!(archive.read(&centre(), Version(0)).unwrap(), None);
    archive.put(&centre(), &records(1..=3)).unwrap();
    assert_eq!(names(&folder), [name]);
    assert_eq!(archive.read(&centre(), Version(0)).unwrap(), Some(records(1..=3)));
}

#[test]
fn a_damaged_file_is_said_and_written_anew() {
    let directory = tempfile::tempdir().unwrap();
    let archive = Archive::new(directory.path());
    archive.put(&centre(), &records(1..=3)).unwrap();
    let path = archive.files(&centre()).unwrap().remove(0).path;
    let mut bytes = fs::read(&path).unwrap();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    fs::write(&path, bytes).unwrap();
    let error = archive.read(&centre(), Version(0)).unwrap_err();
    assert!(matches!(error, JournalError::Damaged(_)), "{error}");
    archive.put(&centre(), &records(1..=3)).unwrap();
    assert_eq!(archive.read(&centre(), Version(0)).unwrap(), Some(records(1..=3)));
}

#[test]
fn a_file_that_was_renamed_is_not_believed() {
    let directory = tempfile::tempdir().unwrap();
    let archive = Archive::new(directory.path());
    archive.put(&centre(), &records(1..=3)).unwrap();
    let path = archive.files(&centre()).unwrap().remove(0).path;
    let other = "00000000000000000001-00000000000000000009.entries.zst";
    fs::rename(&path, path.with_file_name(other)).unwrap();
    let error = archive.read(&centre(), Version(0)).unwrap_err();
    assert!(matches!(error, JournalError::Damaged(_)), "{error}");
}

#[test]
fn a_file_is_full_by_entries_or_bytes() {
    let archive = Archive::new("nowhere").with_file_entries(3);
    assert_eq!(archive.fills(&records(1..=2)), None);
    assert_eq!(archive.fills(&records(1..=3)), Some(3));
    assert_eq!(archive.fills(&records(1..=7)), Some(3));
    let mut large = records(1..=3);
    large[1].entry = Bytes::from(vec![0; FILE_BYTES]);
    assert_eq!(archive.fills(&large), Some(2));
}

#[test]
fn no_name_of_a_centre_leads_elsewhere() {
    let archive = Archive::new("archive");
    for (name, folder) in [("longhua", "longhua"), ("..", "%2E."), (".a", "%2Ea"), ("a.b", "a.b")] {
        assert_eq!(archive.of(&name.parse().unwrap()), Path::new("archive").join(folder));
    }
}
