import ArgumentParser

@main
struct CadreCommand: ParsableCommand {
}
