package vn.danvan.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.intake.draft.ReadDraft;
import vn.danvan.intake.extract.IntakeProblem;
import vn.danvan.intake.extract.SourceText;
import vn.danvan.intake.extract.TextExtraction;
import vn.danvan.intake.fields.DocumentReader;
import vn.danvan.intake.fields.Forwarding;
import vn.danvan.intake.structure.DocumentCut;
import vn.danvan.intake.structure.Part;
import vn.danvan.intake.text.CleanText;
import vn.danvan.intake.text.TextCleaning;

/** The whole way from a file to a draft: extraction → clean text → documents → fields. */
public final class DraftReader {

    private final int maxMegabytes;

    public DraftReader(int maxMegabytes) {
        this.maxMegabytes = maxMegabytes;
    }

    /** @throws vn.danvan.intake.extract.IntakeProblem when the file cannot be read */
    public ReadDraft read(byte[] content, String fileName) {
        SourceText source = new TextExtraction(maxMegabytes).extract(content, fileName);
        try {
            return read(content, source);
        } catch (StackOverflowError hostile) {
            throw new IntakeProblem.Unreadable(fileName);
        }
    }

    private static ReadDraft read(byte[] content, SourceText source) {
        CleanText clean = TextCleaning.clean(source.text(), source.isMarkdown());
        if (clean.value().length() > TextExtraction.MOST_CHARACTERS) {
            throw new IntakeProblem.TooLong(clean.value().length(), TextExtraction.MOST_CHARACTERS);
        }
        List<DraftDocument> documents = new ArrayList<>();
        for (Part part : DocumentCut.cut(clean.value())) {
            documents.add(DocumentReader.read(part));
        }
        if (documents.isEmpty()) {
            throw new IntakeProblem.Empty();
        }
        return new ReadDraft(
                Forwarding.link(documents), clean.value(), sha256(content), source.encoding(), source.mediaType());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
