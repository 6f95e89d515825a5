//! Compiles the protos with protox, so that no system `protoc` is needed.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn protos(folder: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            protos(&path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "proto") {
            found.push(path);
        }
    }
    found.sort();
    Ok(())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo:rerun-if-changed=proto");
    // The pages are built into the program; a new file among them must be noticed, too.
    println!("cargo:rerun-if-changed=web/dist");
    let mut files = Vec::new();
    protos(Path::new("proto"), &mut files)?;

    let mut compiler = protox::Compiler::new(["proto"])?;
    compiler.include_source_info(true).include_imports(true).open_files(&files)?;
    let descriptors = compiler.encode_file_descriptor_set();
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("firstline.bin"), descriptors)?;

    // With the names of messages, `firstline ctl --json` finds them among the descriptors.
    let mut prost = tonic_prost_build::Config::new();
    prost.enable_type_names();
    // What a desk or a change shows is large, and most of the time it is not there; messages are
    // moved from hand to hand on their way.
    for field in ["Desk.call", "Desk.consult", "Desk.offer", "CallChanged.call"] {
        prost.boxed(format!(".firstline.v1.{field}"));
    }
    tonic_prost_build::configure()
        .bytes(".")
        .codec_path("crate::rpc::codec::LeanCodec")
        .emit_rerun_if_changed(false)
        .compile_fds_with_config(compiler.file_descriptor_set(), prost)?;
    Ok(())
}
