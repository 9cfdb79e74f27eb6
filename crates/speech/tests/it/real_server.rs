//! speech-dispatcher with espeak-ng, in a folder of its own, as a user without rights.
//!
//! The sound goes into a file or, where time matters, through `PulseAudio`, whose null sink takes
//! as long as a card: speech-dispatcher ends a sentence when the device has played it, and ALSA's
//! `file` and `null` play at once.

use std::fs::{self, File};
use std::os::unix::fs::{MetadataExt as _, chown};
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use tempfile::TempDir;

use super::oracle::installed;

/// Samples a second, in one channel of 16 bits.
pub const RATE: u32 = 22_050;

/// The user and the group of nobody.
const NOBODY: u32 = 65_534;

const SETTINGS: &str = "\
LogLevel 0
CommunicationMethod \"unix_socket\"
AddModule \"espeak-ng\" \"sd_espeak-ng\" \"espeak-ng.conf\"
DefaultModule espeak-ng
Timeout 0
";

const ALSA: &str = "</usr/share/alsa/alsa.conf>
pcm.!default { type file slave.pcm \"null\" file \"FOLDER/played\" format raw }
ctl.!default { type null }
";

const PULSE: &str = "\
load-module module-native-protocol-unix socket=FOLDER/pulse auth-anonymous=1
load-module module-null-sink sink_name=quiet rate=22050 channels=1
";

/// The device that plays.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Device {
    /// A file, at once.
    File,
    /// The same with a voice in a hurry: there is less sound to make.
    FastFile,
    /// A sink that takes as long as a card, recorded.
    RealTime,
}

/// A running server. Its programs end before their folder goes.
pub struct RealServer {
    speech: Running,
    /// The sound server and what records it.
    _others: Vec<Running>,
    folder: TempDir,
}

impl RealServer {
    /// Starts a server, if everything is installed.
    pub fn start(device: Device) -> Option<Self> {
        for name in ["speech-dispatcher", "espeak-ng", "pulseaudio", "parec"] {
            installed(name)?;
        }
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().to_str().unwrap().to_owned();
        let output = match device {
            Device::File | Device::FastFile => "AudioOutputMethod alsa\nAudioALSADevice default\n",
            Device::RealTime => "AudioOutputMethod pulse\n",
        };
        for name in ["settings/modules", "log", "home"] {
            fs::create_dir_all(folder.path().join(name)).unwrap();
        }
        let write = |name, text: String| fs::write(folder.path().join(name), text).unwrap();
        write("settings/speechd.conf", format!("{SETTINGS}{output}LogDir \"{path}/log\"\n"));
        let words_a_minute = if device == Device::FastFile { 400 } else { 170 };
        let rate = format!("EspeakNormalRate {words_a_minute}\n");
        write("settings/modules/espeak-ng.conf", rate);
        write("asound.conf", ALSA.replace("FOLDER", &path));
        write("pulse.pa", PULSE.replace("FOLDER", &path));
        give_away(folder.path());
        let others = match device {
            Device::File | Device::FastFile => Vec::new(),
            Device::RealTime => recorder(folder.path()),
        };
        let speech = speech(folder.path());
        Some(Self { speech, _others: others, folder })
    }

    pub fn socket(&self) -> PathBuf {
        self.folder.path().join("socket")
    }

    /// Kills the server as a fault would.
    pub fn kill(&mut self) {
        self.speech.0.kill().unwrap();
        self.speech.0.wait().unwrap();
    }

    pub fn restart(&mut self) {
        fs::remove_file(self.socket()).unwrap();
        self.speech = speech(self.folder.path());
    }

    /// Sends a signal to the server alone.
    pub fn signal(&self, name: &str) {
        let id = self.speech.0.id().to_string();
        assert!(Command::new("kill").args(["-s", name, &id]).status().unwrap().success());
    }

    /// Makes a file that the server can read.
    pub fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    /// Everything that was played so far.
    pub fn played(&self) -> Vec<i16> {
        let bytes = fs::read(self.folder.path().join("played")).unwrap_or_default();
        bytes.as_chunks().0.iter().map(|pair| i16::from_le_bytes(*pair)).collect()
    }

    /// Returns what is played after so many samples, from the first sound to the last, once nothing
    /// new was heard for a quarter of a second; or nothing, after half a minute of silence.
    pub fn sound_after(&self, before: usize) -> Vec<i16> {
        let is_sound = |sample: &i16| *sample != 0;
        let (mut heard, mut n_silent) = (0, 0);
        for _ in 0..600 {
            thread::sleep(Duration::from_millis(50));
            let played = self.played();
            let played = played.get(before..).unwrap_or_default();
            let n_sounds = played.iter().filter(|sample| is_sound(sample)).count();
            n_silent = if n_sounds == heard { n_silent + 1 } else { 0 };
            if n_sounds > 0 && n_silent == 5 {
                let first = played.iter().position(is_sound).unwrap();
                let last = played.iter().rposition(is_sound).unwrap();
                return played[first..=last].to_vec();
            }
            heard = n_sounds;
        }
        assert_eq!(heard, 0, "the sound does not end");
        Vec::new()
    }

    /// The files that hold `text`, of everything in the server's folder but the sound.
    pub fn files_with(&self, text: &str) -> Vec<PathBuf> {
        let mut found = Vec::new();
        let mut folders = vec![self.folder.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.is_file() && path.file_name().unwrap() != "played" {
                    let bytes = fs::read(&path).unwrap();
                    let is_found = bytes.windows(text.len()).any(|part| part == text.as_bytes());
                    found.extend(is_found.then_some(path));
                }
            }
        }
        found
    }
}

/// A program that is ended with its test, also when that fails.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // The module of a server ends with it.
        let _ended = self.0.kill();
        let _ended = self.0.wait();
    }
}

fn speech(folder: &Path) -> Running {
    let mut command = command("speech-dispatcher", folder);
    command.arg("--run-single").arg("-C").arg(folder.join("settings"));
    command.arg("-S").arg(folder.join("socket")).arg("-P").arg(folder.join("pid"));
    command.env("ALSA_CONFIG_PATH", folder.join("asound.conf"));
    let server = Running(command.spawn().unwrap());
    wait_for(&folder.join("socket"));
    server
}

/// Starts a sound server, and what writes to a file what its sink plays.
fn recorder(folder: &Path) -> Vec<Running> {
    let mut pulse = command("pulseaudio", folder);
    pulse.args(["-n", "--daemonize=no", "--exit-idle-time=-1", "--disable-shm=yes", "-F"]);
    let pulse = Running(pulse.arg(folder.join("pulse.pa")).spawn().unwrap());
    wait_for(&folder.join("pulse"));
    let mut record = command("parec", folder);
    record.args(["-d", "quiet.monitor", "--raw", "--latency-msec=10", "--format=s16le"]);
    record.args(["--rate=22050", "--channels=1"]);
    record.stdout(File::create(folder.join("played")).unwrap());
    let record = Running(record.spawn().unwrap());
    wait_until("something is recorded", || fs::metadata(folder.join("played")).unwrap().len() > 0);
    vec![record, pulse]
}

/// A program that sees the folder only, and is nobody if the test is root.
fn command(name: &str, folder: &Path) -> Command {
    let mut command = Command::new(name);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).current_dir(folder);
    command.env_remove("DISPLAY").env_remove("DBUS_SESSION_BUS_ADDRESS");
    for name in ["HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "TMPDIR"] {
        command.env(name, folder.join("home"));
    }
    command.env("PULSE_SERVER", format!("unix:{}/pulse", folder.display()));
    if is_root(folder) {
        command.uid(NOBODY).gid(NOBODY);
    }
    command
}

fn is_root(folder: &Path) -> bool {
    fs::metadata(folder).unwrap().uid() == NOBODY
}

/// Gives everything in a new folder to nobody, if the test is root.
fn give_away(folder: &Path) {
    if fs::metadata(folder).unwrap().uid() != 0 {
        return;
    }
    for path in ["", "home", "log", "settings", "settings/modules"] {
        chown(folder.join(path), Some(NOBODY), Some(NOBODY)).unwrap();
    }
}

/// Waits until somebody listens at a socket, which is later than its file appears.
fn wait_for(socket: &Path) {
    wait_until("somebody listens", || UnixStream::connect(socket).is_ok());
}

/// Waits for up to a minute.
fn wait_until(what: &str, is_so: impl Fn() -> bool) {
    let is_so = (0..6_000).any(|_| {
        thread::sleep(Duration::from_millis(10));
        is_so()
    });
    assert!(is_so, "never: {what}");
}
