package vn.danvan.uikit;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;

/** Where a file is dropped or chosen, in the person's language; what is too large is refused before it is sent. */
public class FileDrop extends Upload {

    private static final int BYTES_PER_MEGABYTE = 1024 * 1024;

    public FileDrop(UploadHandler handler, int maxMegabytes) {
        this(handler, maxMegabytes, 1);
    }

    /** @param maxFiles how many may be chosen at once */
    public FileDrop(UploadHandler handler, int maxMegabytes, int maxFiles) {
        super(handler);
        setMaxFiles(maxFiles);
        setMaxFileSize(maxMegabytes * BYTES_PER_MEGABYTE);
        setI18n(texts(maxMegabytes));
        addFileRejectedListener(rejected -> Notices.show(rejected.getErrorMessage()));
        addClassName("dv-upload");
    }

    private UploadI18N texts(int maxMegabytes) {
        UploadI18N texts = new UploadI18N();
        texts.setDropFiles(new UploadI18N.DropFiles()
                .setOne(getTranslation("uikit.upload.drop"))
                .setMany(getTranslation("uikit.upload.drop")));
        texts.setAddFiles(new UploadI18N.AddFiles()
                .setOne(getTranslation("uikit.upload.choose"))
                .setMany(getTranslation("uikit.upload.choose")));
        texts.setError(new UploadI18N.Error()
                .setTooManyFiles(getTranslation("uikit.upload.one"))
                .setFileIsTooBig(getTranslation("uikit.upload.too-big", maxMegabytes))
                .setIncorrectFileType(getTranslation("uikit.upload.type")));
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("uikit.upload.connecting"))
                        .setStalled(getTranslation("uikit.upload.stalled"))
                        .setProcessing(getTranslation("uikit.upload.processing"))
                        .setHeld(getTranslation("uikit.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(getTranslation("uikit.upload.remaining"))
                        .setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("uikit.upload.failed"))
                        .setUnexpectedServerError(getTranslation("uikit.upload.failed"))
                        .setForbidden(getTranslation("uikit.upload.failed"))
                        .setFileTooLarge(getTranslation("uikit.upload.too-big", maxMegabytes))));
        return texts;
    }
}
