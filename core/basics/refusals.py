"""What each refusal says in English: the fact, then what to do next."""

REFUSALS: dict[str, str] = {
    "amount_unclear": "“{text}” is not an amount. Type digits, such as 700 or 19.90.",
    "as_of_unclear": "“{text}” is no day. Write it as 2026-03-18.",
    "question_unreadable": "Line {row} is no question: {what}. Mend it, or take the line out.",
    "amount_negative": "An amount cannot be below zero. Type it without the minus.",
    "voucher_foreign": "This is not one of our vouchers. Scan the QR on the note, or type the code "
    "beside it.",
    "voucher_length": "Only part of the QR was read. Scan it again, or type the code beside it.",
    "voucher_version": "This voucher is newer than this program. Update Goodturn on this PC, or "
    "type the code beside the QR.",
    "voucher_signature": "This voucher was not signed by our shop. Type the code beside the QR to "
    "look it up, or ask the manager.",
    "voucher_worth": "A voucher cannot be worth that much. Split it into two.",
    "voucher_issue_day": "The clock of this PC says {day}. Set its date right, then print again.",
    "voucher_key_unknown": "This PC does not know the till that issued this voucher. Type the code "
    "beside the QR, or import the newest list of keys.",
    "voucher_practice": "This note is from practice, and was never good for anything. Find the "
    "customer, and look after them as usual.",
    "voucher_real": "This is a real note, and this is practice. Leave practice, then scan it once "
    "more.",
    "practice_in_practice": "This is practice already. Leave it first, then enter it anew.",
    "voucher_key_stolen": "This voucher was issued with a key that was reported stolen. Ask the "
    "manager to look into it.",
    "key_list_unreadable": "This is not a list of keys. Choose the file that the shop’s main PC "
    "exported.",
    "key_list_signature": "This list of keys was not signed by our shop, or was changed. Export it "
    "anew on the shop’s main PC.",
    "code_character": "Character {place} of the code, “{character}”, is not one a code can have. "
    "Look at it again.",
    "code_length": "A code has 14 characters; {count} were typed. Type all of them, or the first "
    "eight.",
    "code_check": "One character of the code is wrong. Compare it with the note, or scan the QR.",
    "nobody_signed_in": "Nobody is signed in on this PC. Touch your name and enter your PIN.",
    "colleague_unknown": "This person is not in the team any more. Touch another name.",
    "not_allowed": "{name} may not do this. Ask a manager to do it, or to enter their PIN.",
    "pin_waits": "Too many wrong PINs. Try again in {minutes} min, or ask a colleague to sign in.",
    "pin_needed": "It is not known who does this. Touch your name, enter your PIN and do it again.",
    "pin_length": "This role has a PIN of {count} digits. Choose one of that length.",
    "not_an_approver": "{name} cannot approve. Ask a manager.",
    "own_approval": "Nobody approves for themselves. Ask another manager.",
    "approval_spent": "This approval was used or is older than five minutes. Ask for the PIN once "
    "more.",
    "own_above_limit": "This is more than one approves for oneself. Ask another manager or the "
    "owner.",
    "later_above_limit": "Too much waits to be confirmed already. Ask a colleague, or do something "
    "smaller.",
    "kindly_no_here_and_now": "This is not ours to put right without a manager. Ask one for their "
    "PIN, or say kindly no.",
    "own_confirmation": "Nobody confirms what they did themselves. Ask another manager.",
    "confirmed_already": "Somebody has looked at this meanwhile. Go on with the next.",
    "undone_meanwhile": "This was undone meanwhile. Go on with the next.",
    "request_number_unclear": "This is not a whole request number. Ask for its four groups once "
    "more, such as 57-1-417-8.",
    "code_above_limit": "This is more than a code by phone can allow. A manager’s PIN is needed "
    "here.",
    "code_not_asked_for": "This code was used, is too old, or is for something else. Ask for a new "
    "number.",
    "codes_closed_for_case": "Three codes were wrong. Ask for a PIN, or park this until somebody "
    "comes.",
    "codes_closed_today": "Too many codes were wrong today. Ask for a PIN, or park this until "
    "somebody comes.",
    "till_counts_lost": "{file} in this PC’s own folder cannot be read or written. Ask for a PIN, "
    "and have whoever looks after this PC see to the folder.",
    "no_code_secret": "{name} gives no codes by phone yet. Ask somebody else, or park this.",
    "no_paper_list": "There is no list on paper that counts. Ask for a code by phone, or park "
    "this.",
    "paper_list_used_up": "This column of the list is used up. Print a new list, or ask for a code "
    "by phone.",
    "codes_too_many": "A list holds 1 to {count} codes of each kind. Choose a number between.",
    "secret_unreadable": "This is not a file for codes by phone. Choose the one that was made for "
    "you.",
    "badge_unknown": "This badge is not known here. Touch your name and enter your PIN.",
    "badge_lost": "This badge was reported lost. Touch your name and enter your PIN.",
    "badge_does_not_approve": "A badge does not allow this here. Enter your PIN.",
    "badge_used": "Somebody has this badge already. Print another.",
    "rule_unknown": "There is no such rule. Choose one of the table.",
    "rule_in_the_past": "A rule cannot begin in the past. Choose today or a later day.",
    "customer_unknown": "This customer is not there any more. Search again.",
    "name_long": "A name has at most {count} characters. Shorten it to what you would say.",
    "phone_unclear": "This is not a whole phone number. Type it as the customer says it.",
    "no_number_to_call": "There is no number to call. Type one, or choose No.",
    "nobody_to_call": "Nobody in the team makes calls. Choose No, or ask the owner to enter a "
    "manager.",
    "do_not_call": "This customer wishes no calls. Choose No.",
    "language_unknown": "The shop has no words in this language. Choose another.",
    "saying_unknown": "This sentence is not there any more. Close the page and open it again.",
    "saying_empty": "There is nothing to say yet. Type the sentence, or take back the old one.",
    "saying_long": "A sentence has at most {count} letters, so that it can be read standing. Make "
    "it shorter.",
    "saying_fields": "What is filled in must keep its place: {places}. Write it where it belongs.",
    "saying_not_spoken": "How it is said in Latin letters is missing. Type that line too.",
    "nothing_brought": "There is nothing to put right yet. Scan the article, or pick it from the "
    "list.",
    "sale_and_product_differ": "This sale was of another article. Choose the sale again.",
    "last_line": "This is the only thing they brought. Go back to find another, or park the visit.",
    "present_no_money": "For a present no money is given back. Exchange it, or give credit.",
    "money_where_bought": "It was not bought here, so money goes back the way it came: online or "
    "at the other branch. Here, give the same again, repair it, or give credit.",
    "today_is_read_in": "Today’s sales have been read in meanwhile. Look for the sale once more.",
    "already_returned": "Of this sale {count} can still come back. Choose another sale, or ask a "
    "manager.",
    "return_settled": "The till has confirmed this return. Take it back at the till first.",
    "case_unknown": "This case is not there any more. Begin anew from the first page.",
    "case_closed": "This case is closed. Begin a new one from the first page.",
    "step_order": "First fix, then care, then the extra. Go on with the step that is open.",
    "no_step_back": "This step is not behind you. Go on with the step that is open.",
    "undo_overtaken": "Something else was done since. Go back step by step instead.",
    "undo_too_late": "This was done a while ago. Go back step by step, or ask the manager.",
    "undo_by_another": "A colleague did this, or another PC. Undo it there, or go back step by "
    "step.",
    "undo_printed": "The note is on paper already. Choose another gift on Extra, and tear this "
    "note up.",
    "undo_not_so": "This cannot be undone at one touch. Go back step by step.",
    "line_without_fix": "An article has no fix yet. Choose one for each.",
    "reason_missing": "It is not said yet what happened. Touch one of the reasons.",
    "reason_unknown": "This is brought back and looked at. Scan it, or choose what happened once "
    "more.",
    "dish_unknown": "This dish is not on the list any more. Choose another, or go on without.",
    "dish_missing": "It is not said yet which dish comes off the bill. Touch “Which dish”.",
    "no_problem_here": "Something was brought back here. Go on with its fix.",
    "fix_does_not_fit": "This way does not fit what happened. Choose one of those shown.",
    "out_missing": "Nothing is chosen yet that they take instead. Scan it, or pick it from the "
    "list.",
    "fix_needs_colleague": "A manager is asked for this. Ask for their PIN, or choose another way.",
    "fix_not_to_be_had": "This way needs the sale. Find it, or choose another way.",
    "gesture_unknown": "This gesture is not given any more. Choose another.",
    "gesture_of_a_season": "This gesture belongs to a feast that is not on now. Choose another.",
    "season_unknown": "The calendar has no such season in that year. Choose one that it has.",
    "season_confirmed": "This season is confirmed already. Nothing more is to be done.",
    "season_dates": "These days cannot be right. Choose a first and a last day within three "
    "months, in that year.",
    "not_counted": "The pieces of this gesture are not counted. Choose one that has pieces.",
    "count_unclear": "This cannot be the number of pieces. Count once more.",
    "gesture_not_so": "This gesture is not given that way. Choose now or next visit.",
    "gesture_needs_colleague": "A manager is asked for this. Ask for their PIN, or choose another "
    "gesture.",
    "gesture_after_hurt": "Someone was hurt or ill, so nothing is given now. Call the manager, who "
    "looks after this in person.",
    "nobody_hurt": "It is not said that someone was hurt or ill. Touch that first, or go on.",
    "out_of_stock": "The last one has just been given. Choose another gesture.",
    "budget_used_up": "Today’s gifts are given. A personal thank-you always fits.",
    "no_note": "This gesture has no note. Hand it over as it is.",
    "job_settled": "This note was printed already. Print it again as a copy.",
    "voucher_unknown": "This voucher is not in our list. Scan the QR, or find the customer.",
    "code_ambiguous": "Two vouchers begin like this. Type the whole code, or scan the QR.",
    "code_one_wrong": "Character {place} of the code, “{character}”, does not fit. Compare it with "
    "the card.",
    "voucher_not_given": "This card was not given to anybody yet. Find the customer, or ask the "
    "manager.",
    "voucher_personal": "This one was meant for them in person. Choose “The same guest”, or ask "
    "the manager for something small for the friend.",
    "signature_unreadable": "This signature cannot be kept. Clear it and sign once more, or leave "
    "a line for ink.",
    "card_quantity": "A batch has 1 to {most} cards. Choose a number between them.",
    "card_days": "Cards are good for 1 to 730 days. Choose a number between them.",
    "card_batch_unknown": "There is no such batch of cards. Look at the list of batches.",
    "gesture_not_on_paper": "“{name}” is given into the hand, without a card. Choose another "
    "gesture.",
    "not_a_ready_card": "This is not one of the ready cards. Scan one from the stack, or print.",
    "card_taken": "This card was given already. Take another one from the stack.",
    "card_revoked": "This card was cancelled. Put it aside for the manager, and take another one.",
    "card_gesture_gone": "What this card says is not given any more. Take another card, or print.",
    "card_of_another_gift": "This card is for “{card}”, and “{chosen}” was chosen. Take a card for "
    "that, or give this one instead.",
    "matter_settled": "Somebody has looked into this card meanwhile. Look at the list again.",
    "anew_needs_manager": "A manager gives a lost card anew. Ask for their PIN.",
    "anew_once": "This card was given anew once already. Ask the manager for something small "
    "instead.",
    "voucher_used": "Used on {when} at {branch}, served by {by}. Find the customer, or ask the "
    "manager.",
    "voucher_void": "This card was cancelled. Find the customer: a new one may have been given.",
    "voucher_expired": "This card was good until {day}. Ask the manager, who may give a new one.",
    "voucher_not_handed_over": "This card was never handed over. Find the customer, or ask the "
    "manager.",
    "voucher_own": "You gave this card yourself. Ask a colleague to take it in.",
    "voucher_printed": "This note is printed already and stays as it is. Cancel it and give a new "
    "one.",
    "voucher_state": "This card was used or cancelled meanwhile. Scan it again to see.",
    "no_shop_here": "There is no shop in this place. Check the folder; “main.py setup” sets one "
    "up there, and “main.py demo” makes the demo shop.",
    "shop_exists": "There is a shop in this folder already. Choose an empty folder.",
    "folder_not_writable": "Nothing can be written in {folder}. Choose another folder, or ask "
    "whoever looks after this PC.",
    "password_in_url": "A password does not belong into the address of a database. Put it into the "
    "server’s password file and leave it out here.",
    "database_kind": "A shop is kept in a folder or in PostgreSQL. Give a folder, or an address "
    "that begins with postgresql://.",
    "database_driver": "This PC cannot speak to PostgreSQL yet. Install Goodturn with its option "
    "“postgresql”.",
    "network_drive": "The shop’s folder is on a network drive, where data can be lost. Move it to "
    "this PC’s own disk, or use PostgreSQL for several tills.",
    "database_busy": "Another program holds the shop’s data. Wait a moment and try again; if it "
    "stays so, close other programs that use it.",
    "database_read_only": "The shop’s data can be read but not written. Check that this user may "
    "write in the shop’s folder.",
    "disk_full": "The disk is full, so nothing more can be kept. Delete files that are not needed, "
    "then try again.",
    "disk_trouble": "The disk did not answer as it should. Try again; if it stays so, ask whoever "
    "looks after this PC to look at the disk.",
    "database_damaged": "The shop’s data is damaged. Stop here, keep its folder as it is, and ask "
    "whoever looks after this PC.",
    "database_not_opened": "The shop’s data cannot be opened. Check that its folder is there and "
    "that this user may read and write it.",
    "not_a_database": "The file of the shop’s data is something else. Choose another folder, or "
    "ask whoever looks after this PC.",
    "database_newer": "This shop’s data was written by a newer Goodturn. Update Goodturn on this "
    "PC.",
    "database_gone": "The database does not answer, or lets nobody in. Check its address, the "
    "network and the server’s password file, then try again.",
    "till_name_unknown": "There is no till called “{name}” here. Choose one of these: {known}.",
    "till_mapping_wrong": "The file {file} does not say how to read a till: {why}. Mend it, or "
    "take it out of the folder.",
    "till_query_columns": "The query for {part} gives the wrong columns: {columns}. Mend the "
    "till’s file.",
    "till_address": "This is not the address of a database. Write it like "
    "mysql://name@server/database.",
    "till_database_kind": "{till} is read from these databases: {known}. Give an address that "
    "begins with one of them and ends with the database’s name.",
    "till_driver": "This PC cannot speak to that database yet. Install Goodturn with its option "
    "“{extra}”.",
    "till_unreachable": "The database of {till} does not answer. Check the address, the network, "
    "and that the server is running.",
    "till_not_let_in": "The database of {till} lets nobody in with this name and password. Check "
    "both, and put the password into GOODTURN_TILL_PASSWORD or the server’s password file.",
    "till_database_unknown": "The server of {till} has no database of that name. Check the end of "
    "the address.",
    "till_file_missing": "There is no such file of {till}, or it cannot be read. Check the "
    "address.",
    "till_may_not_read": "This name may not read the tables of {till}. Give it the right to read "
    "them; it needs no other.",
    "till_too_slow": "The database of {till} is too busy to answer. Try again when the till is "
    "quiet.",
    "till_not_this": "This database is not one of {till}: the table “{what}” is not there. Check "
    "the database’s name, or choose another till.",
    "till_column_missing": "This version of {till} is not known here: the column “{what}” is not "
    "there. Ask whoever looks after this PC to mend the till’s file.",
    "till_query_wrong": "The database of {till} does not understand a query of the till’s file: "
    "{why}. Mend the file.",
    "till_row_unclear": "An amount or a date of this row among the {part} cannot be read. Mend it "
    "at the till, then read the till again.",
    "till_unknown": "The shop’s data does not know this PC. Set this PC up as a till of the shop.",
    "till_key_missing": "The key of this PC is missing or damaged. Restore the folder “till” beside"
    " the shop’s data, or set this PC up anew.",
    "till_identity_unreadable": "The file {file} of this PC cannot be read. Restore the folder "
    "“till”, or set this PC up anew.",
    "head_forged": "The file {file} was not written by this PC. Keep it as it is and ask whoever "
    "looks after this PC to run “main.py check”.",
    "shop_name_missing": "The shop has no name yet. Type it as it stands over the door.",
    "person_name_missing": "There is no name yet. Type what colleagues say, such as Mei Ling.",
    "person_name_taken": "There is a {name} in the team already. Add a letter, so that both are "
    "told apart.",
    "till_name_missing": "This PC has no name yet. Type what people call it, such as Counter 2.",
    "country_unknown": "“{text}” is not a country we know. Type its name again, and touch it.",
    "currency_unknown": "“{text}” is not a currency. Type its three letters, such as MYR or EUR.",
    "zone_unknown": "“{text}” is not a time zone. Type it as region and city, such as "
    "Asia/Kuala_Lumpur.",
    "kind_unknown": "This kind of shop is not known. Choose one of shoes, cafe and general.",
    "logo_unreadable": "This picture cannot be used. Choose another, or go on without one.",
    "database_of_others": "This database holds another program’s data. Ask whoever looks after the "
    "server for an empty one, and type its address here.",
    "article_by_manager": "The till’s list has no such article. Look for it in other words, or ask "
    "a manager to enter it.",
    "article_name_missing": "The article has no name yet. Type what it is called.",
    "till_not_admitted": "This PC is new, and its notes are not good yet. On the shop’s first PC "
    "somebody signs in once; then try again here. Until then give something now.",
    "reset_code_length": "The recovery code has 20 digits; {count} were typed. Type all five "
    "groups, as they stand on the paper.",
    "reset_for_managers": "The code on paper is for managers. {name} asks a manager for a new PIN.",
    "no_reset_code": "This shop has no recovery code. Ask whoever looks after the PCs.",
    "not_a_demo_shop": "This shop is a real one. Choose the folder of a demo shop.",
    "say_where_to": "It is not said where to write it. Add --out and a file name.",
    "say_who": "It is not said who does it. Add --by and a name.",
    "nobody_of_that_name": "Nobody in the team is called {name}. Write the name as it stands on the"
    " first page.",
    "pin_wrong": "That PIN is not right. Try once more.",
    "already_one_person": "These two are one person already. Close the page and open it again.",
    "not_joined": "This record is joined with no other any more. Close the page and open it again.",
    "refund_answered": "Somebody has answered this one already. The next one is shown.",
    "not_that_article": "That sale is of another article. Choose one of those shown.",
    "printer_gone": "The printer {name} is not there any more. Choose another, use a ready card, or"
    " write it by hand.",
    "printer_silent": "The printer {name} did not answer. Paper or cable? Try again, or choose "
    "another way.",
    "too_many": "At most {count} of one article can be taken in at once. Take the rest in with "
    "another case, or ask a manager.",
    "clock_behind": "The clock of this PC is behind: the last entry was made on {last}. Set its "
    "date and time, then try again.",
    "file_not_opened": "The file {file} cannot be opened. Check that it is there, that no other "
    "program holds it, and try again.",
    "file_empty": "The file {file} is empty. Export it once more, and choose the new one.",
    "file_no_table": "The file {file} is no table. Save it as CSV or XLSX, and choose that.",
    "file_cut_off": "The file ends in the middle, at row {row}; all above it was read. Export it "
    "once more to have the rest.",
    "kind_of_file_unknown": "“{kind}” is not a kind of file. Choose one of {known}.",
    "header_missing": "The file {file} has no row of column names that fits this kind. Choose "
    "another kind, or say yourself what each column is.",
    "column_missing": "The column “{column}” is missing. Export the file with it, or choose "
    "another kind of file.",
    "row_too_long": "This row has {count} cells, and there are {wanted} columns. Put a text with "
    "the separator in it between quotes.",
    "row_too_short": "This row has only {count} of {wanted} cells. Fill in the rest.",
    "row_value_missing": "There is nothing under “{column}”. Fill it in.",
    "row_figure_missing": "A figure is missing in this row. A formula stands there that was "
    "never worked out. Write the figure itself.",
    "row_amount_unclear": "“{text}” is not an amount. Write it in figures, such as 19.90.",
    "row_quantity_unclear": "“{text}” is not a number of pieces. Write it in figures, such as 1.",
    "row_date_unclear": "“{text}” is not a date. Write it as 2026-05-31, or 2026-05-31 14:30.",
    "row_number_shortened": "A spreadsheet shortened this number to “{text}”. Write it out, or "
    "export the file once more without opening it.",
    "row_nobody": "This row has no name, number, phone or e-mail. Fill one in.",
    "row_of_order": "This row belongs to the order of row {row}, which could not be read. Mend "
    "that one, and read both together.",
    "order_partly_refunded": "Part of order {order} was paid back, and the file does not say for "
    "which article. Look there before giving money back for it.",
    "row_no_article": "This row names no article. Fill in its name or its number.",
    "header_unknown": "No row of the file names its columns. Write such names as Date, Item and "
    "Quantity above the rows, or say yourself what each column is.",
    "mapping_incomplete": "It is not known which column is “{wanted}”. Say it, then read the file.",
    "mapping_unreadable": "What was kept of this kind of file cannot be read. Say once more what "
    "each column is.",
    "file_old_workbook": "The file {file} is a workbook of the old kind, or has a password. Save "
    "it as XLSX without a password, or as CSV, and choose that.",
    "workbook_too_large": "The workbook {file} unpacks to far more than a till would write. Save "
    "the sheet as CSV, and choose that.",
    "workbook_damaged": "The workbook {file} is damaged. Export it once more, or save the sheet as "
    "CSV.",
    "number_too_large": "The amounts of article {product} are too large to be true. Mend the row "
    "and read it again.",
    "line_amounts": "Sale {sale}, article {product}: it was sold on one side and paid on the "
    "other, or it counts no piece. Mend the row and read it again.",
    "line_product_unknown": "Sale {sale} names article {product}, which is in no list yet. Read "
    "the list of articles, then this file again.",
    "job_running": "Something is being read in on this PC already. Wait until it is done, or "
    "stop it.",
    "import_what": "It is not said what to read. Name a kind of file and the files, or a till with "
    "--till and --url.",
    "import_problems": "The list of rows to mend would take the place of {file}. Give the list "
    "another name.",
    "import_kind": "Name a kind and at least one file. The kinds are {known}.",
    "folder_not_there": "The folder {folder} cannot be looked into. Check that it is there, and "
    "that this PC may read it.",
    "folder_full": "The folder {folder} is full of files of one name. Clear it out.",
}
