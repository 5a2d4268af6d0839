module completions {

  def "nu-complete quitgpt color" [] {
    [ "auto" "always" "never" ]
  }

  # Lead people out of ChatGPT: stop paying, with the right page, the dates and the proof. Works offline.
  export extern quitgpt [
    --help(-h)                # Show this help
    --version(-V)             # Show the version
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
  ]

  def "nu-complete quitgpt cancel color" [] {
    [ "auto" "always" "never" ]
  }

  # Stop paying, on the route that really charges you, and keep the proof.
  export extern "quitgpt cancel" [
    --print                   # Print instead of walking or opening
    --dry-run(-n)             # Only show; record and change nothing
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt cancel color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
  ]

  def "nu-complete quitgpt export color" [] {
    [ "auto" "always" "never" ]
  }

  # Ask for the export, download it within 24 hours, check it, and save by hand what it leaves out.
  export extern "quitgpt export" [
    --print                   # Print instead of walking or opening
    --dry-run(-n)             # Only show; record and change nothing
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt export color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
  ]

  def "nu-complete quitgpt switch color" [] {
    [ "auto" "always" "never" ]
  }

  # What can be moved from ChatGPT, to where, and in which form.
  export extern "quitgpt switch" [
    --print                   # Print instead of walking or opening
    --dry-run(-n)             # Only show; record and change nothing
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt switch color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
  ]

  def "nu-complete quitgpt disconnect color" [] {
    [ "auto" "always" "never" ]
  }

  # Cut the links between ChatGPT and your other accounts, sites and programs.
  export extern "quitgpt disconnect" [
    --print                   # Print instead of walking or opening
    --dry-run(-n)             # Only show; record and change nothing
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt disconnect color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
  ]

  def "nu-complete quitgpt refund color" [] {
    [ "auto" "always" "never" ]
  }

  # Where to ask, until when, and what the law of your place may add.
  export extern "quitgpt refund" [
    --print                   # Print instead of walking or opening
    --dry-run(-n)             # Only show; record and change nothing
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt refund color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
  ]

  def "nu-complete quitgpt delete color" [] {
    [ "auto" "always" "never" ]
  }

  # End the account for good, after everything that must come before it, or delete only a part.
  export extern "quitgpt delete" [
    --print                   # Print instead of walking or opening
    --dry-run(-n)             # Only show; record and change nothing
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt delete color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
  ]

  def "nu-complete quitgpt uninstall color" [] {
    [ "auto" "always" "never" ]
  }

  # Take the apps, the assistant and the leftovers off every device you use.
  export extern "quitgpt uninstall" [
    --print                   # Print instead of walking or opening
    --dry-run(-n)             # Only show; record and change nothing
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt uninstall color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
  ]

  def "nu-complete quitgpt leave color" [] {
    [ "auto" "always" "never" ]
  }

  # Walk through everything, in the safe order
  export extern "quitgpt leave" [
    --print                   # Print instead of walking or opening
    --dry-run(-n)             # Only show; record and change nothing
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt leave color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
  ]

  def "nu-complete quitgpt status color" [] {
    [ "auto" "always" "never" ]
  }

  # Show the plan: each step's standing and why, the dates, what comes next
  export extern "quitgpt status" [
    --all                     # Every topic, begun or not
    --check                   # Exit with 3 if steps are still open
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt status color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
    ...topic: string          # Topics to show; otherwise those you have begun
  ]

  def "nu-complete quitgpt done color" [] {
    [ "auto" "always" "never" ]
  }

  # Record a step as finished
  export extern "quitgpt done" [
    --on: string              # The day it was done
    --note: string            # Words to keep with it
    --ref: string             # An order or case number to keep with it
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt done color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
    step: string              # A step, such as cancel/web-cancel
  ]

  def "nu-complete quitgpt skip color" [] {
    [ "auto" "always" "never" ]
  }

  # Record a step as not for you
  export extern "quitgpt skip" [
    --on: string              # The day it was done
    --note: string            # Words to keep with it
    --ref: string             # An order or case number to keep with it
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt skip color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
    step: string              # A step, such as cancel/web-cancel
  ]

  def "nu-complete quitgpt undo color" [] {
    [ "auto" "always" "never" ]
  }

  # Take back the last record, or the last one about a step
  export extern "quitgpt undo" [
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt undo color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
    step?: string             # A step, such as cancel/web-cancel
  ]

  def "nu-complete quitgpt answer color" [] {
    [ "auto" "always" "never" ]
  }

  # List questions and answers, or record answers
  export extern "quitgpt answer" [
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt answer color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
    ...pairs: string          # A question and its answer
  ]

  def "nu-complete quitgpt open color" [] {
    [ "auto" "always" "never" ]
  }

  # Open a step's page, or a link of the guides
  export extern "quitgpt open" [
    --print                   # Print instead of walking or opening
    --fallback                # The second address
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt open color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
    what: string              # A step or a link
  ]

  def "nu-complete quitgpt guide color" [] {
    [ "auto" "always" "never" ]
  }

  # Read the guides offline
  export extern "quitgpt guide" [
    --contents                # Begin with the list of steps, however short the guide is
    --raw                     # The Markdown as it is written
    --width: string           # Columns to write in
    --no-pager                # Never use a pager
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt guide color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
    topic?: string            # A topic, such as cancel
  ]

  def "nu-complete quitgpt guide search color" [] {
    [ "auto" "always" "never" ]
  }

  # Find words in the guides
  export extern "quitgpt guide search" [
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt guide search color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
    ...words: string          # Words that must all be there
  ]

  def "nu-complete quitgpt guide check color" [] {
    [ "auto" "always" "never" ]
  }

  # Check guides: your own, or those in a folder
  export extern "quitgpt guide check" [
    --online                  # Also ask every link whether it answers (uses the network)
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt guide check color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
    folder?: directory        # A folder of guides
  ]

  def "nu-complete quitgpt guide path color" [] {
    [ "auto" "always" "never" ]
  }

  # Print the folder for your own guides
  export extern "quitgpt guide path" [
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt guide path color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
  ]

  def "nu-complete quitgpt guide html color" [] {
    [ "auto" "always" "never" ]
  }

  # Write the guides as pages to read, print or send, in every language
  export extern "quitgpt guide html" [
    --output(-o): directory   # Folder to write to
    --single: path            # One file for everything, instead of a folder
    --only: string            # Only this language; may be given several times
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt guide html color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
  ]

  def "nu-complete quitgpt remind color" [] {
    [ "auto" "always" "never" ]
  }

  # Show what is due and what comes; keep reminders; bring them to your calendar
  export extern "quitgpt remind" [
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt remind color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
  ]

  def "nu-complete quitgpt remind list color" [] {
    [ "auto" "always" "never" ]
  }

  # List reminders, the next one first
  export extern "quitgpt remind list" [
    --all                     # Also those that are done
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt remind list color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
  ]

  def "nu-complete quitgpt remind due color" [] {
    [ "auto" "always" "never" ]
  }

  # Show what is due; exit with 3 if anything is
  export extern "quitgpt remind due" [
    --within: string          # Also what is due within this time, such as 3d or 12h
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt remind due color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
  ]

  def "nu-complete quitgpt remind add color" [] {
    [ "auto" "always" "never" ]
  }

  # Keep a reminder of your own
  export extern "quitgpt remind add" [
    --on: string              # The day, or day and time (RFC 3339)
    --in: string              # How far from now, such as 7d or 36h
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt remind add color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
    text: string              # What to be reminded of
  ]

  def "nu-complete quitgpt remind done color" [] {
    [ "auto" "always" "never" ]
  }

  # Say that a reminder has done its work
  export extern "quitgpt remind done" [
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt remind done color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
    reminder: string          # A reminder, as quitgpt remind list shows it
  ]

  def "nu-complete quitgpt remind snooze color" [] {
    [ "auto" "always" "never" ]
  }

  # Let a reminder come again later
  export extern "quitgpt remind snooze" [
    --for: string             # How much later, such as 2d or 6h
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt remind snooze color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
    reminder: string          # A reminder, as quitgpt remind list shows it
  ]

  def "nu-complete quitgpt remind calendar color" [] {
    [ "auto" "always" "never" ]
  }

  # Write the reminders as a calendar file (iCalendar)
  export extern "quitgpt remind calendar" [
    --output(-o): path        # File to write to, instead of the output; replaced as a whole
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt remind calendar color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
  ]

  def "nu-complete quitgpt remind notify color" [] {
    [ "auto" "always" "never" ]
  }

  # Send a desktop notification of what is due
  export extern "quitgpt remind notify" [
    --dry-run(-n)             # Only show; record and change nothing
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt remind notify color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
  ]

  def "nu-complete quitgpt remind install with" [] {
    [ "systemd" "launchd" "task-scheduler" "cron" ]
  }

  def "nu-complete quitgpt remind install color" [] {
    [ "auto" "always" "never" ]
  }

  # Check reminders once a day, with what this system has for it
  export extern "quitgpt remind install" [
    --dry-run(-n)             # Only show; record and change nothing
    --with: string@"nu-complete quitgpt remind install with" # What does the check; otherwise what fits this system
    --time: string            # The time of day (09:00 if nothing else is said)
    --yes(-y)                 # Do not ask
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt remind install color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
  ]

  def "nu-complete quitgpt remind uninstall color" [] {
    [ "auto" "always" "never" ]
  }

  # Take the daily check away again
  export extern "quitgpt remind uninstall" [
    --dry-run(-n)             # Only show; record and change nothing
    --yes(-y)                 # Do not ask
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt remind uninstall color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
  ]

  def "nu-complete quitgpt archive color" [] {
    [ "auto" "always" "never" ]
  }

  # Find, check, convert, search and count the data export
  export extern "quitgpt archive" [
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt archive color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
  ]

  def "nu-complete quitgpt archive find color" [] {
    [ "auto" "always" "never" ]
  }

  # Look for the export in the downloads folder
  export extern "quitgpt archive find" [
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt archive find color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
    ...folders: directory     # Folders to look in; otherwise the downloads folder
  ]

  def "nu-complete quitgpt archive verify color" [] {
    [ "auto" "always" "never" ]
  }

  # Check that the export is complete and readable
  export extern "quitgpt archive verify" [
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt archive verify color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
    ...files: path            # The export: a ZIP, several parts of one, or a folder
  ]

  def "nu-complete quitgpt archive convert to" [] {
    [ "markdown" "html" "jsonl" "sqlite" "open-webui" "librechat" ]
  }

  def "nu-complete quitgpt archive convert color" [] {
    [ "auto" "always" "never" ]
  }

  # Write the conversations in other forms: for reading, searching or another program
  export extern "quitgpt archive convert" [
    --output(-o): directory   # Folder to write to
    --to: string@"nu-complete quitgpt archive convert to" # Forms to write, with commas
    --replace                 # Remove what the folder has and this export does not
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt archive convert color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
    ...files: path            # The export: a ZIP, several parts of one, or a folder
  ]

  def "nu-complete quitgpt archive search color" [] {
    [ "auto" "always" "never" ]
  }

  # Find words in the conversations
  export extern "quitgpt archive search" [
    --since: string           # Only messages of this day and later
    --until: string           # Only messages up to and including this day
    --limit: string           # How many messages to show
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt archive search color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
    where: path               # The export, or the folder it was converted to; further parts of the export may follow
    ...words: string          # Words to find
  ]

  def "nu-complete quitgpt archive stats color" [] {
    [ "auto" "always" "never" ]
  }

  # Count what is in the export
  export extern "quitgpt archive stats" [
    --svg: path               # Also draw the months as a picture into this file
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt archive stats color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
    ...files: path            # The export: a ZIP, several parts of one, or a folder
  ]

  def "nu-complete quitgpt letter kind" [] {
    [ "access" "erasure" "objection" "cancel" "withdraw" "refund" ]
  }

  def "nu-complete quitgpt letter color" [] {
    [ "auto" "always" "never" ]
  }

  # Write a request letter: for access, erasure, objection, cancelling, withdrawal or a refund
  export extern "quitgpt letter" [
    --law: string             # The law to name; otherwise the one of the place
    --country: string         # Where you live: DE, GB, EG, US-CA (ISO 3166)
    --name: string            # Your full name
    --email: string           # The address for the answer
    --account: string         # The account's e-mail address or phone number, if it is another
    --address: string         # Your postal address, in one line
    --plan: string            # The plan you bought
    --order: string           # An order or invoice number
    --purchased-on: string    # The day of the purchase
    --mailto                  # Write a mailto: link that opens your mail program
    --remind                  # Also keep the day on which the answer is due, for quitgpt remind
    --html                    # Write a page to print
    --output(-o): path        # File to write to; it must not be there yet
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt letter color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
    kind: string@"nu-complete quitgpt letter kind" # What to ask for
  ]

  def "nu-complete quitgpt pledge color" [] {
    [ "auto" "always" "never" ]
  }

  # Tell a campaign of your choice that you left: opt-in, shown before it is sent, and you can take it back
  export extern "quitgpt pledge" [
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt pledge color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
  ]

  def "nu-complete quitgpt pledge preview level" [] {
    [ "cancelled" "deleted" "switched" "will-cancel" ]
  }

  def "nu-complete quitgpt pledge preview color" [] {
    [ "auto" "always" "never" ]
  }

  # Show the exact bytes and where they would go; send nothing
  export extern "quitgpt pledge preview" [
    --level: string@"nu-complete quitgpt pledge preview level" # What you pledge
    --name: string            # Your name
    --email: string           # Your e-mail address
    --country: string         # Where you live: DE, GB, EG, US-CA (ISO 3166)
    --anonymous               # Send neither name nor e-mail address
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt pledge preview color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
  ]

  def "nu-complete quitgpt pledge send level" [] {
    [ "cancelled" "deleted" "switched" "will-cancel" ]
  }

  def "nu-complete quitgpt pledge send color" [] {
    [ "auto" "always" "never" ]
  }

  # Show what would be sent, ask, and send it
  export extern "quitgpt pledge send" [
    --level: string@"nu-complete quitgpt pledge send level" # What you pledge
    --name: string            # Your name
    --email: string           # Your e-mail address
    --country: string         # Where you live: DE, GB, EG, US-CA (ISO 3166)
    --anonymous               # Send neither name nor e-mail address
    --consent: string         # Agree, without being asked, to send to this very host
    --dry-run(-n)             # Only show; record and change nothing
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt pledge send color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
  ]

  def "nu-complete quitgpt pledge status color" [] {
    [ "auto" "always" "never" ]
  }

  # Show what is waiting and what was sent
  export extern "quitgpt pledge status" [
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt pledge status color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
  ]

  def "nu-complete quitgpt pledge retry color" [] {
    [ "auto" "always" "never" ]
  }

  # Send what is still waiting
  export extern "quitgpt pledge retry" [
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt pledge retry color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
    number?: string           # The number of a pledge, or its beginning (quitgpt pledge status)
  ]

  def "nu-complete quitgpt pledge withdraw color" [] {
    [ "auto" "always" "never" ]
  }

  # Take a pledge back, here and at the campaign
  export extern "quitgpt pledge withdraw" [
    --all                     # All of them
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt pledge withdraw color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
    number?: string           # The number of a pledge, or its beginning (quitgpt pledge status)
  ]

  def "nu-complete quitgpt report color" [] {
    [ "auto" "always" "never" ]
  }

  # Write the dated record of what was done, as Markdown or as a page to print
  export extern "quitgpt report" [
    --html                    # Write a page to print instead of Markdown
    --output(-o): path        # File to write to
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt report color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
  ]

  def "nu-complete quitgpt settings color" [] {
    [ "auto" "always" "never" ]
  }

  # Show and change settings
  export extern "quitgpt settings" [
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt settings color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
  ]

  def "nu-complete quitgpt settings list color" [] {
    [ "auto" "always" "never" ]
  }

  # List settings with their values and origins
  export extern "quitgpt settings list" [
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt settings list color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
  ]

  def "nu-complete quitgpt settings get color" [] {
    [ "auto" "always" "never" ]
  }

  # Print one value
  export extern "quitgpt settings get" [
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt settings get color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
    key: string               # The setting's name
  ]

  def "nu-complete quitgpt settings set color" [] {
    [ "auto" "always" "never" ]
  }

  # Write a value into the settings file
  export extern "quitgpt settings set" [
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt settings set color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
    key: string               # The setting's name
    value: string             # Its value
  ]

  def "nu-complete quitgpt settings unset color" [] {
    [ "auto" "always" "never" ]
  }

  # Take a value out of the settings file
  export extern "quitgpt settings unset" [
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt settings unset color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
    key: string               # The setting's name
  ]

  def "nu-complete quitgpt settings path color" [] {
    [ "auto" "always" "never" ]
  }

  # Print the path of the settings file
  export extern "quitgpt settings path" [
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt settings path color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
  ]

  def "nu-complete quitgpt doctor color" [] {
    [ "auto" "always" "never" ]
  }

  # Show what quitgpt sees here, and what to do about each problem
  export extern "quitgpt doctor" [
    --bidi                    # Show a line of Arabic in every way, ask which reads well, and keep it
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt doctor color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
  ]

  def "nu-complete quitgpt forget color" [] {
    [ "auto" "always" "never" ]
  }

  # Remove quitgpt's own journal and settings, after asking
  export extern "quitgpt forget" [
    --dry-run(-n)             # Only show; record and change nothing
    --yes(-y)                 # Do not ask
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt forget color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
  ]

  def "nu-complete quitgpt completions shell" [] {
    [ "bash" "elvish" "fish" "nushell" "powershell" "zsh" ]
  }

  def "nu-complete quitgpt completions color" [] {
    [ "auto" "always" "never" ]
  }

  # Write completions for a shell
  export extern "quitgpt completions" [
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt completions color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
    shell: string@"nu-complete quitgpt completions shell" # The shell
  ]

  def "nu-complete quitgpt man color" [] {
    [ "auto" "always" "never" ]
  }

  # Write the manual pages
  export extern "quitgpt man" [
    --output(-o): directory   # Folder to write to
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt man color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
  ]

  def "nu-complete quitgpt help color" [] {
    [ "auto" "always" "never" ]
  }

  # Show help for a command
  export extern "quitgpt help" [
    --help(-h)                # Show this help
    --lang: string            # Language of texts, such as en or ar
    --data-dir: directory     # Folder for the journal and your own guides
    --config: path            # Settings file
    --json                    # Write one JSON document
    --color: string@"nu-complete quitgpt help color" # When to use colour
    --plain                   # Lines only: for screen readers and simple terminals
    --no-input                # Never ask; fail naming what is missing
    --answer: string          # Answer a question in advance; several answers with commas
    --no-open                 # Print links instead of opening them
    --qr                      # Also draw links as QR codes
    --at: string              # Look as of that moment; writes nothing
    --quiet(-q)               # Say less
    --verbose(-v)             # Say more
    ...command: string        # A command
  ]

}

export use completions *
