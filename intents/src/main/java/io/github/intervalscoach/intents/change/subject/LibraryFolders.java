package io.github.intervalscoach.intents.change.subject;

import com.google.common.collect.ImmutableSet;
import io.github.intervalscoach.intents.model.Folder;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.planned.FolderChange;
import io.github.intervalscoach.intents.model.planned.FolderDraft;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.WritePorts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Folders of the library: made, renamed, and taken away again while they are empty. */
final class LibraryFolders implements Kind {
    private static final ImmutableSet<String> WRITABLE = ImmutableSet.of("name");
    private static final List<String> TELLING = List.of("name");

    @Override
    public CompletionStage<Current> read(Ports ports, Errand errand, List<Operation> operations) {
        return ports.library().folders(errand.athleteId()).thenApply(all -> {
            var known = new LinkedHashMap<String, Snapshot>();
            all.stream()
                    .filter(folder -> folder.kind() == Folder.Kind.FOLDER)
                    .forEach(folder -> known.put(folder.id(), FolderSnapshots.of(folder)));
            return GearPieces.current(Subject.LIBRARY_FOLDER, operations, known, TELLING);
        });
    }

    @Override
    public List<List<Operation>> batches(List<Operation> operations) {
        return operations.stream().map(List::of).toList();
    }

    @Override
    public CompletionStage<List<String>> write(WritePorts ports, Errand errand, List<Operation> batch) {
        var writer = ports.libraryWriter();
        String athlete = errand.athleteId();
        Operation only = batch.get(0);
        return switch (only.verb()) {
            case CREATE -> writer.createFolder(athlete, draft(only)).thenApply(made -> List.of(made.id()));
            case UPDATE ->
                writer.updateFolder(athlete, only.id().orElseThrow(), change(only))
                        .thenApply(folder -> List.of(folder.id()));
            case DELETE ->
                writer.deleteFolder(athlete, only.id().orElseThrow())
                        .thenApply(gone -> List.of(only.id().orElseThrow()));
        };
    }

    @Override
    public void rehearse(Operation operation, Errand errand) {
        switch (operation.verb()) {
            case CREATE -> draft(operation);
            case UPDATE -> change(operation);
            case DELETE -> {}
        }
    }

    private static FolderDraft draft(Operation operation) {
        Fields fields = Fields.setting(operation.after().orElseThrow());
        return FolderDraft.of(Folder.Kind.FOLDER, Fields.required(fields.text("name"), "name"));
    }

    private static FolderChange change(Operation operation) {
        return FolderChange.named(Fields.required(Fields.of(operation, WRITABLE).text("name"), "name"));
    }
}
