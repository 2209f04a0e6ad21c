-- The list of a handover names people. When content of a case is erased, so are the lists that tell of it; their
-- digests stay in the journal.
CREATE TRIGGER handover_lists_forget AFTER UPDATE OF body ON journal
WHEN NEW.body IS NULL AND NEW.case_ref IS NOT NULL
BEGIN
    DELETE FROM handover_lists WHERE instr(content, CAST(lower(hex(NEW.case_ref)) AS BLOB)) > 0;
END;
