# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_quitgpt_global_optspecs
    string join \n h/help V/version lang= data-dir= config= json color= plain no-input answer= no-open qr at= q/quiet v/verbose
end

function __fish_quitgpt_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_quitgpt_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_quitgpt_using_subcommand
    set -l cmd (__fish_quitgpt_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c quitgpt -n "__fish_quitgpt_needs_command" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_needs_command" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_needs_command" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_needs_command" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_needs_command" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_needs_command" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_needs_command" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -s V -l version -d 'Show the version'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -f -a "cancel" -d 'Stop paying, on the route that really charges you, and keep the proof.'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -f -a "export" -d 'Ask for the export, download it within 24 hours, check it, and save by hand what it leaves out.'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -f -a "switch" -d 'What can be moved from ChatGPT, to where, and in which form.'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -f -a "disconnect" -d 'Cut the links between ChatGPT and your other accounts, sites and programs.'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -f -a "refund" -d 'Where to ask, until when, and what the law of your place may add.'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -f -a "delete" -d 'End the account for good, after everything that must come before it, or delete only a part.'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -f -a "uninstall" -d 'Take the apps, the assistant and the leftovers off every device you use.'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -f -a "leave" -d 'Walk through everything, in the safe order'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -f -a "status" -d 'Show the plan: each step\'s standing and why, the dates, what comes next'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -f -a "done" -d 'Record a step as finished'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -f -a "skip" -d 'Record a step as not for you'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -f -a "undo" -d 'Take back the last record, or the last one about a step'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -f -a "answer" -d 'List questions and answers, or record answers'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -f -a "open" -d 'Open a step\'s page, or a link of the guides'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -f -a "guide" -d 'Read the guides offline'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -f -a "remind" -d 'Show what is due and what comes; keep reminders; bring them to your calendar'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -f -a "archive" -d 'Find, check, convert, search and count the data export'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -f -a "letter" -d 'Write a request letter: for access, erasure, objection, cancelling, withdrawal or a refund'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -f -a "pledge" -d 'Tell a campaign of your choice that you left: opt-in, shown before it is sent, and you can take it back'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -f -a "report" -d 'Write the dated record of what was done, as Markdown or as a page to print'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -f -a "settings" -d 'Show and change settings'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -f -a "doctor" -d 'Show what quitgpt sees here, and what to do about each problem'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -f -a "forget" -d 'Remove quitgpt\'s own journal and settings, after asking'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -f -a "completions" -d 'Write completions for a shell'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -f -a "man" -d 'Write the manual pages'
complete -c quitgpt -n "__fish_quitgpt_needs_command" -f -a "help" -d 'Show help for a command'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand cancel" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand cancel" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand cancel" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand cancel" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand cancel" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand cancel" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand cancel" -l print -d 'Print instead of walking or opening'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand cancel" -s n -l dry-run -d 'Only show; record and change nothing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand cancel" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand cancel" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand cancel" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand cancel" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand cancel" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand cancel" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand cancel" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand cancel" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand export" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand export" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand export" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand export" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand export" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand export" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand export" -l print -d 'Print instead of walking or opening'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand export" -s n -l dry-run -d 'Only show; record and change nothing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand export" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand export" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand export" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand export" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand export" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand export" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand export" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand export" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand switch" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand switch" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand switch" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand switch" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand switch" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand switch" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand switch" -l print -d 'Print instead of walking or opening'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand switch" -s n -l dry-run -d 'Only show; record and change nothing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand switch" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand switch" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand switch" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand switch" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand switch" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand switch" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand switch" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand switch" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand disconnect" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand disconnect" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand disconnect" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand disconnect" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand disconnect" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand disconnect" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand disconnect" -l print -d 'Print instead of walking or opening'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand disconnect" -s n -l dry-run -d 'Only show; record and change nothing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand disconnect" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand disconnect" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand disconnect" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand disconnect" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand disconnect" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand disconnect" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand disconnect" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand disconnect" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand refund" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand refund" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand refund" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand refund" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand refund" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand refund" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand refund" -l print -d 'Print instead of walking or opening'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand refund" -s n -l dry-run -d 'Only show; record and change nothing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand refund" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand refund" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand refund" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand refund" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand refund" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand refund" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand refund" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand refund" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand delete" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand delete" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand delete" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand delete" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand delete" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand delete" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand delete" -l print -d 'Print instead of walking or opening'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand delete" -s n -l dry-run -d 'Only show; record and change nothing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand delete" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand delete" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand delete" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand delete" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand delete" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand delete" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand delete" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand delete" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand uninstall" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand uninstall" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand uninstall" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand uninstall" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand uninstall" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand uninstall" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand uninstall" -l print -d 'Print instead of walking or opening'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand uninstall" -s n -l dry-run -d 'Only show; record and change nothing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand uninstall" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand uninstall" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand uninstall" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand uninstall" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand uninstall" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand uninstall" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand uninstall" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand uninstall" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand leave" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand leave" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand leave" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand leave" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand leave" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand leave" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand leave" -l print -d 'Print instead of walking or opening'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand leave" -s n -l dry-run -d 'Only show; record and change nothing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand leave" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand leave" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand leave" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand leave" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand leave" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand leave" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand leave" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand leave" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand status" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand status" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand status" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand status" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand status" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand status" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand status" -l all -d 'Every topic, begun or not'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand status" -l check -d 'Exit with 3 if steps are still open'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand status" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand status" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand status" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand status" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand status" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand status" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand status" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand status" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand done" -l on -d 'The day it was done' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand done" -l note -d 'Words to keep with it' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand done" -l ref -d 'An order or case number to keep with it' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand done" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand done" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand done" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand done" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand done" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand done" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand done" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand done" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand done" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand done" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand done" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand done" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand done" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand done" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand skip" -l on -d 'The day it was done' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand skip" -l note -d 'Words to keep with it' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand skip" -l ref -d 'An order or case number to keep with it' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand skip" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand skip" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand skip" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand skip" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand skip" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand skip" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand skip" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand skip" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand skip" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand skip" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand skip" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand skip" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand skip" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand skip" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand undo" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand undo" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand undo" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand undo" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand undo" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand undo" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand undo" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand undo" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand undo" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand undo" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand undo" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand undo" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand undo" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand undo" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand answer" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand answer" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand answer" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand answer" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand answer" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand answer" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand answer" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand answer" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand answer" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand answer" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand answer" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand answer" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand answer" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand answer" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand open" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand open" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand open" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand open" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand open" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand open" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand open" -l print -d 'Print instead of walking or opening'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand open" -l fallback -d 'The second address'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand open" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand open" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand open" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand open" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand open" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand open" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand open" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand open" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and not __fish_seen_subcommand_from search check path html" -l width -d 'Columns to write in' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and not __fish_seen_subcommand_from search check path html" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and not __fish_seen_subcommand_from search check path html" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and not __fish_seen_subcommand_from search check path html" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and not __fish_seen_subcommand_from search check path html" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and not __fish_seen_subcommand_from search check path html" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and not __fish_seen_subcommand_from search check path html" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and not __fish_seen_subcommand_from search check path html" -l contents -d 'Begin with the list of steps, however short the guide is'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and not __fish_seen_subcommand_from search check path html" -l raw -d 'The Markdown as it is written'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and not __fish_seen_subcommand_from search check path html" -l no-pager -d 'Never use a pager'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and not __fish_seen_subcommand_from search check path html" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and not __fish_seen_subcommand_from search check path html" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and not __fish_seen_subcommand_from search check path html" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and not __fish_seen_subcommand_from search check path html" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and not __fish_seen_subcommand_from search check path html" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and not __fish_seen_subcommand_from search check path html" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and not __fish_seen_subcommand_from search check path html" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and not __fish_seen_subcommand_from search check path html" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and not __fish_seen_subcommand_from search check path html" -a "search" -d 'Find words in the guides'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and not __fish_seen_subcommand_from search check path html" -a "check" -d 'Check guides: your own, or those in a folder'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and not __fish_seen_subcommand_from search check path html" -a "path" -d 'Print the folder for your own guides'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and not __fish_seen_subcommand_from search check path html" -a "html" -d 'Write the guides as pages to read, print or send, in every language'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from search" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from search" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from search" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from search" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from search" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from search" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from search" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from search" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from search" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from search" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from search" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from search" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from search" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from search" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from check" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from check" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from check" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from check" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from check" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from check" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from check" -l online -d 'Also ask every link whether it answers (uses the network)'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from check" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from check" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from check" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from check" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from check" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from check" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from path" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from path" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from path" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from path" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from path" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from path" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from path" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from path" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from path" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from path" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from path" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from path" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from path" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from path" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from html" -s o -l output -d 'Folder to write to' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from html" -l single -d 'One file for everything, instead of a folder' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from html" -l only -d 'Only this language; may be given several times' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from html" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from html" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from html" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from html" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from html" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from html" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from html" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from html" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from html" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from html" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from html" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from html" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from html" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand guide; and __fish_seen_subcommand_from html" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and not __fish_seen_subcommand_from list due add done snooze calendar notify install uninstall" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and not __fish_seen_subcommand_from list due add done snooze calendar notify install uninstall" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and not __fish_seen_subcommand_from list due add done snooze calendar notify install uninstall" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and not __fish_seen_subcommand_from list due add done snooze calendar notify install uninstall" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and not __fish_seen_subcommand_from list due add done snooze calendar notify install uninstall" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and not __fish_seen_subcommand_from list due add done snooze calendar notify install uninstall" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and not __fish_seen_subcommand_from list due add done snooze calendar notify install uninstall" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and not __fish_seen_subcommand_from list due add done snooze calendar notify install uninstall" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and not __fish_seen_subcommand_from list due add done snooze calendar notify install uninstall" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and not __fish_seen_subcommand_from list due add done snooze calendar notify install uninstall" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and not __fish_seen_subcommand_from list due add done snooze calendar notify install uninstall" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and not __fish_seen_subcommand_from list due add done snooze calendar notify install uninstall" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and not __fish_seen_subcommand_from list due add done snooze calendar notify install uninstall" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and not __fish_seen_subcommand_from list due add done snooze calendar notify install uninstall" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and not __fish_seen_subcommand_from list due add done snooze calendar notify install uninstall" -f -a "list" -d 'List reminders, the next one first'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and not __fish_seen_subcommand_from list due add done snooze calendar notify install uninstall" -f -a "due" -d 'Show what is due; exit with 3 if anything is'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and not __fish_seen_subcommand_from list due add done snooze calendar notify install uninstall" -f -a "add" -d 'Keep a reminder of your own'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and not __fish_seen_subcommand_from list due add done snooze calendar notify install uninstall" -f -a "done" -d 'Say that a reminder has done its work'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and not __fish_seen_subcommand_from list due add done snooze calendar notify install uninstall" -f -a "snooze" -d 'Let a reminder come again later'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and not __fish_seen_subcommand_from list due add done snooze calendar notify install uninstall" -f -a "calendar" -d 'Write the reminders as a calendar file (iCalendar)'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and not __fish_seen_subcommand_from list due add done snooze calendar notify install uninstall" -f -a "notify" -d 'Send a desktop notification of what is due'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and not __fish_seen_subcommand_from list due add done snooze calendar notify install uninstall" -f -a "install" -d 'Check reminders once a day, with what this system has for it'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and not __fish_seen_subcommand_from list due add done snooze calendar notify install uninstall" -f -a "uninstall" -d 'Take the daily check away again'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from list" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from list" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from list" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from list" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from list" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from list" -l all -d 'Also those that are done'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from list" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from list" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from list" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from list" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from list" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from due" -l within -d 'Also what is due within this time, such as 3d or 12h' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from due" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from due" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from due" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from due" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from due" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from due" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from due" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from due" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from due" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from due" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from due" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from due" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from due" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from due" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from add" -l on -d 'The day, or day and time (RFC 3339)' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from add" -l in -d 'How far from now, such as 7d or 36h' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from add" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from add" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from add" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from add" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from add" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from add" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from add" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from add" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from add" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from add" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from add" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from done" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from done" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from done" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from done" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from done" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from done" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from done" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from done" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from done" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from done" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from done" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from done" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from done" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from done" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from snooze" -l for -d 'How much later, such as 2d or 6h' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from snooze" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from snooze" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from snooze" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from snooze" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from snooze" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from snooze" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from snooze" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from snooze" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from snooze" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from snooze" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from snooze" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from snooze" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from snooze" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from snooze" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from calendar" -s o -l output -d 'File to write to, instead of the output; replaced as a whole' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from calendar" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from calendar" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from calendar" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from calendar" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from calendar" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from calendar" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from calendar" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from calendar" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from calendar" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from calendar" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from calendar" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from calendar" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from calendar" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from calendar" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from notify" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from notify" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from notify" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from notify" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from notify" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from notify" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from notify" -s n -l dry-run -d 'Only show; record and change nothing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from notify" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from notify" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from notify" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from notify" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from notify" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from notify" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from notify" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from notify" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from install" -l with -d 'What does the check; otherwise what fits this system' -r -f -a "systemd\t''
launchd\t''
task-scheduler\t''
cron\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from install" -l time -d 'The time of day (09:00 if nothing else is said)' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from install" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from install" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from install" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from install" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from install" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from install" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from install" -s n -l dry-run -d 'Only show; record and change nothing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from install" -s y -l yes -d 'Do not ask'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from install" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from install" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from install" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from install" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from install" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from install" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from install" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from install" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from uninstall" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from uninstall" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from uninstall" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from uninstall" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from uninstall" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from uninstall" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from uninstall" -s n -l dry-run -d 'Only show; record and change nothing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from uninstall" -s y -l yes -d 'Do not ask'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from uninstall" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from uninstall" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from uninstall" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from uninstall" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from uninstall" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from uninstall" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from uninstall" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand remind; and __fish_seen_subcommand_from uninstall" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and not __fish_seen_subcommand_from find verify convert search stats" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and not __fish_seen_subcommand_from find verify convert search stats" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and not __fish_seen_subcommand_from find verify convert search stats" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and not __fish_seen_subcommand_from find verify convert search stats" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and not __fish_seen_subcommand_from find verify convert search stats" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and not __fish_seen_subcommand_from find verify convert search stats" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and not __fish_seen_subcommand_from find verify convert search stats" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and not __fish_seen_subcommand_from find verify convert search stats" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and not __fish_seen_subcommand_from find verify convert search stats" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and not __fish_seen_subcommand_from find verify convert search stats" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and not __fish_seen_subcommand_from find verify convert search stats" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and not __fish_seen_subcommand_from find verify convert search stats" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and not __fish_seen_subcommand_from find verify convert search stats" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and not __fish_seen_subcommand_from find verify convert search stats" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and not __fish_seen_subcommand_from find verify convert search stats" -f -a "find" -d 'Look for the export in the downloads folder'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and not __fish_seen_subcommand_from find verify convert search stats" -f -a "verify" -d 'Check that the export is complete and readable'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and not __fish_seen_subcommand_from find verify convert search stats" -f -a "convert" -d 'Write the conversations in other forms: for reading, searching or another program'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and not __fish_seen_subcommand_from find verify convert search stats" -f -a "search" -d 'Find words in the conversations'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and not __fish_seen_subcommand_from find verify convert search stats" -f -a "stats" -d 'Count what is in the export'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from find" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from find" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from find" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from find" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from find" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from find" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from find" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from find" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from find" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from find" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from find" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from find" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from find" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from find" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from verify" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from verify" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from verify" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from verify" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from verify" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from verify" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from verify" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from verify" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from verify" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from verify" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from verify" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from verify" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from convert" -s o -l output -d 'Folder to write to' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from convert" -l to -d 'Forms to write, with commas' -r -f -a "markdown\t''
html\t''
jsonl\t''
sqlite\t''
open-webui\t''
librechat\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from convert" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from convert" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from convert" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from convert" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from convert" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from convert" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from convert" -l replace -d 'Remove what the folder has and this export does not'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from convert" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from convert" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from convert" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from convert" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from convert" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from convert" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from convert" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from convert" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from search" -l since -d 'Only messages of this day and later' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from search" -l until -d 'Only messages up to and including this day' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from search" -l limit -d 'How many messages to show' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from search" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from search" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from search" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from search" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from search" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from search" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from search" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from search" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from search" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from search" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from search" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from search" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from search" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from search" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from stats" -l svg -d 'Also draw the months as a picture into this file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from stats" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from stats" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from stats" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from stats" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from stats" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from stats" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from stats" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from stats" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from stats" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from stats" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from stats" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from stats" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from stats" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand archive; and __fish_seen_subcommand_from stats" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand letter" -l law -d 'The law to name; otherwise the one of the place' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand letter" -l country -d 'Where you live: DE, GB, EG, US-CA (ISO 3166)' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand letter" -l name -d 'Your full name' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand letter" -l email -d 'The address for the answer' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand letter" -l account -d 'The account\'s e-mail address or phone number, if it is another' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand letter" -l address -d 'Your postal address, in one line' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand letter" -l plan -d 'The plan you bought' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand letter" -l order -d 'An order or invoice number' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand letter" -l purchased-on -d 'The day of the purchase' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand letter" -s o -l output -d 'File to write to; it must not be there yet' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand letter" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand letter" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand letter" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand letter" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand letter" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand letter" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand letter" -l mailto -d 'Write a mailto: link that opens your mail program'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand letter" -l remind -d 'Also keep the day on which the answer is due, for quitgpt remind'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand letter" -l html -d 'Write a page to print'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand letter" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand letter" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand letter" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand letter" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand letter" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand letter" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand letter" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand letter" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and not __fish_seen_subcommand_from preview send status retry withdraw" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and not __fish_seen_subcommand_from preview send status retry withdraw" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and not __fish_seen_subcommand_from preview send status retry withdraw" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and not __fish_seen_subcommand_from preview send status retry withdraw" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and not __fish_seen_subcommand_from preview send status retry withdraw" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and not __fish_seen_subcommand_from preview send status retry withdraw" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and not __fish_seen_subcommand_from preview send status retry withdraw" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and not __fish_seen_subcommand_from preview send status retry withdraw" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and not __fish_seen_subcommand_from preview send status retry withdraw" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and not __fish_seen_subcommand_from preview send status retry withdraw" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and not __fish_seen_subcommand_from preview send status retry withdraw" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and not __fish_seen_subcommand_from preview send status retry withdraw" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and not __fish_seen_subcommand_from preview send status retry withdraw" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and not __fish_seen_subcommand_from preview send status retry withdraw" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and not __fish_seen_subcommand_from preview send status retry withdraw" -f -a "preview" -d 'Show the exact bytes and where they would go; send nothing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and not __fish_seen_subcommand_from preview send status retry withdraw" -f -a "send" -d 'Show what would be sent, ask, and send it'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and not __fish_seen_subcommand_from preview send status retry withdraw" -f -a "status" -d 'Show what is waiting and what was sent'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and not __fish_seen_subcommand_from preview send status retry withdraw" -f -a "retry" -d 'Send what is still waiting'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and not __fish_seen_subcommand_from preview send status retry withdraw" -f -a "withdraw" -d 'Take a pledge back, here and at the campaign'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from preview" -l level -d 'What you pledge' -r -f -a "cancelled\t''
deleted\t''
switched\t''
will-cancel\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from preview" -l name -d 'Your name' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from preview" -l email -d 'Your e-mail address' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from preview" -l country -d 'Where you live: DE, GB, EG, US-CA (ISO 3166)' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from preview" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from preview" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from preview" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from preview" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from preview" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from preview" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from preview" -l anonymous -d 'Send neither name nor e-mail address'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from preview" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from preview" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from preview" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from preview" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from preview" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from preview" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from preview" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from preview" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from send" -l level -d 'What you pledge' -r -f -a "cancelled\t''
deleted\t''
switched\t''
will-cancel\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from send" -l name -d 'Your name' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from send" -l email -d 'Your e-mail address' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from send" -l country -d 'Where you live: DE, GB, EG, US-CA (ISO 3166)' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from send" -l consent -d 'Agree, without being asked, to send to this very host' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from send" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from send" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from send" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from send" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from send" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from send" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from send" -l anonymous -d 'Send neither name nor e-mail address'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from send" -s n -l dry-run -d 'Only show; record and change nothing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from send" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from send" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from send" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from send" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from send" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from send" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from send" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from send" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from status" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from status" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from status" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from status" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from status" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from status" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from status" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from status" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from status" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from status" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from status" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from status" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from retry" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from retry" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from retry" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from retry" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from retry" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from retry" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from retry" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from retry" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from retry" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from retry" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from retry" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from retry" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from retry" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from retry" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from withdraw" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from withdraw" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from withdraw" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from withdraw" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from withdraw" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from withdraw" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from withdraw" -l all -d 'All of them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from withdraw" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from withdraw" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from withdraw" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from withdraw" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from withdraw" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from withdraw" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from withdraw" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand pledge; and __fish_seen_subcommand_from withdraw" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand report" -s o -l output -d 'File to write to' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand report" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand report" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand report" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand report" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand report" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand report" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand report" -l html -d 'Write a page to print instead of Markdown'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand report" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand report" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand report" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand report" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand report" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand report" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand report" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand report" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and not __fish_seen_subcommand_from list get set unset path" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and not __fish_seen_subcommand_from list get set unset path" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and not __fish_seen_subcommand_from list get set unset path" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and not __fish_seen_subcommand_from list get set unset path" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and not __fish_seen_subcommand_from list get set unset path" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and not __fish_seen_subcommand_from list get set unset path" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and not __fish_seen_subcommand_from list get set unset path" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and not __fish_seen_subcommand_from list get set unset path" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and not __fish_seen_subcommand_from list get set unset path" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and not __fish_seen_subcommand_from list get set unset path" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and not __fish_seen_subcommand_from list get set unset path" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and not __fish_seen_subcommand_from list get set unset path" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and not __fish_seen_subcommand_from list get set unset path" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and not __fish_seen_subcommand_from list get set unset path" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and not __fish_seen_subcommand_from list get set unset path" -f -a "list" -d 'List settings with their values and origins'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and not __fish_seen_subcommand_from list get set unset path" -f -a "get" -d 'Print one value'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and not __fish_seen_subcommand_from list get set unset path" -f -a "set" -d 'Write a value into the settings file'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and not __fish_seen_subcommand_from list get set unset path" -f -a "unset" -d 'Take a value out of the settings file'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and not __fish_seen_subcommand_from list get set unset path" -f -a "path" -d 'Print the path of the settings file'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from list" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from list" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from list" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from list" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from list" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from list" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from list" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from list" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from list" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from list" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from get" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from get" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from get" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from get" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from get" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from get" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from get" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from get" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from get" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from get" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from get" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from set" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from set" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from set" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from set" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from set" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from set" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from set" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from set" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from set" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from set" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from set" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from set" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from unset" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from unset" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from unset" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from unset" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from unset" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from unset" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from unset" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from unset" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from unset" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from unset" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from unset" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from unset" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from unset" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from unset" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from path" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from path" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from path" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from path" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from path" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from path" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from path" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from path" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from path" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from path" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from path" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from path" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from path" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand settings; and __fish_seen_subcommand_from path" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand doctor" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand doctor" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand doctor" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand doctor" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand doctor" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand doctor" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand doctor" -l bidi -d 'Show a line of Arabic in every way, ask which reads well, and keep it'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand doctor" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand doctor" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand doctor" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand doctor" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand doctor" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand doctor" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand doctor" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand doctor" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand forget" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand forget" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand forget" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand forget" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand forget" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand forget" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand forget" -s n -l dry-run -d 'Only show; record and change nothing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand forget" -s y -l yes -d 'Do not ask'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand forget" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand forget" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand forget" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand forget" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand forget" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand forget" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand forget" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand forget" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand completions" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand completions" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand completions" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand completions" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand completions" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand completions" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand completions" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand completions" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand completions" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand completions" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand completions" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand completions" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand completions" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand completions" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand man" -s o -l output -d 'Folder to write to' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand man" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand man" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand man" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand man" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand man" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand man" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand man" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand man" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand man" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand man" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand man" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand man" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand man" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand man" -s v -l verbose -d 'Say more'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand help" -l lang -d 'Language of texts, such as en or ar' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand help" -l data-dir -d 'Folder for the journal and your own guides' -r -f -a "(__fish_complete_directories)"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand help" -l config -d 'Settings file' -r -F
complete -c quitgpt -n "__fish_quitgpt_using_subcommand help" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c quitgpt -n "__fish_quitgpt_using_subcommand help" -l answer -d 'Answer a question in advance; several answers with commas' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand help" -l at -d 'Look as of that moment; writes nothing' -r
complete -c quitgpt -n "__fish_quitgpt_using_subcommand help" -s h -l help -d 'Show this help'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand help" -l json -d 'Write one JSON document'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand help" -l plain -d 'Lines only: for screen readers and simple terminals'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand help" -l no-input -d 'Never ask; fail naming what is missing'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand help" -l no-open -d 'Print links instead of opening them'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand help" -l qr -d 'Also draw links as QR codes'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand help" -s q -l quiet -d 'Say less'
complete -c quitgpt -n "__fish_quitgpt_using_subcommand help" -s v -l verbose -d 'Say more'
