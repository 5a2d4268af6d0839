//! What quitgpt promises, tried from the outside: whole conversations, the command-line contract, the guides' checks, storage
//! under bad conditions, and the order of the house. One binary, one module per area.

mod suite {
    pub mod maker;
    pub mod pledge;
    #[cfg(target_os = "linux")]
    mod pledge_program;
    pub mod scenario;
    pub mod server;

    mod archive;
    mod archive_search;
    mod book;
    mod contract;
    mod conversations;
    mod convert;
    mod hostile;
    mod hostile_archives;
    mod hostile_conversations;
    mod inspection;
    mod languages;
    mod leave;
    mod letters;
    mod lint;
    mod outputs;
    mod properties;
    mod reminders;
    mod storage;
    mod tidy;
    mod timers;
    mod traces;
    mod ways;
}
