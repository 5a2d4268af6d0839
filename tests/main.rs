//! What quitgpt promises, tried from the outside: whole conversations, the command-line contract, the guides' checks, storage
//! under bad conditions, and the order of the house. One binary, one module per area.

mod suite {
    pub mod maker;
    pub mod scenario;

    mod archive;
    mod contract;
    mod conversations;
    mod convert;
    mod hostile;
    mod hostile_archives;
    mod leave;
    mod letters;
    mod lint;
    mod properties;
    mod storage;
    mod tidy;
    mod traces;
}
