// DOCX
