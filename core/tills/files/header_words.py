"""What columns are called, in the languages of the shops we know: English, Malay and Indonesian,
German, French, Spanish, Italian, Portuguese, Dutch, Chinese.

The names of a meaning stand with the surest first. They are compared without case, accents,
blanks and signs, and a header may hold more words than a name.
"""

from collections.abc import Mapping

_PERSON = {
    "email": "email|email address|mail|emel|alamat emel|surel|e mail adresse|courriel|"
    "adresse e mail|correo|correo electronico|correio|posta elettronica|邮箱|电子邮件|電郵",
    "phone": "phone|phone number|telephone|tel|contact number|contact no|telefon|no telefon|"
    "nombor telefon|telepon|no hp|telefonnummer|numero de telephone|telefono|telefone|"
    "telefoonnummer|whatsapp|电话|電話|手机",
}

_ARTICLE = {
    "number": "product id|item id|article number|article no|item number|item no|item code|"
    "product code|stock code|stockcode|plu|artikelnummer|artikel nr|art nr|kod produk|kod barang|"
    "kode barang|kode produk|reference|code article|codigo|codice|artikelcode|商品编号|货号",
    "sku": "sku|variant sku|item sku|product sku",
    "barcode": "barcode|bar code|gtin|ean|ean13|upc|isbn|kod bar|strichcode|code barre|"
    "code a barres|codigo de barras|codice a barre|streepjescode|条码|條碼",
    "name": "product name|item name|article|item|product|description|item description|"
    "product description|produk|barang|nama produk|nama barang|nama item|keterangan|artikel|"
    "artikelbezeichnung|bezeichnung|beschreibung|article name|produit|designation|libelle|"
    "producto|articulo|descripcion|prodotto|articolo|descrizione|produto|descricao|omschrijving|"
    "商品|商品名称|品名|产品|name|nama|nombre|nom",
    "variant": "variant|variant name|variation|option|size|colour|color|price point name|saiz|"
    "warna|varian|variante|taille|talla|taglia|maat|grosse|规格|尺码",
    "category": "category|product category|department|product type|group|kategori|jabatan|"
    "warengruppe|kategorie|categorie|categoria|groep|类别|分类",
    "brand": "brand|vendor|manufacturer|make|supplier|jenama|merek|marke|hersteller|marque|marca|"
    "merk|fabrikant|品牌",
}

_CUSTOMERS = {
    "number": "customer id|customer number|customer no|customer code|client id|client number|"
    "member id|member number|member no|membership number|loyalty number|loyalty card|"
    "account number|account no|card number|id pelanggan|no pelanggan|nombor pelanggan|"
    "kod pelanggan|kode pelanggan|no ahli|nombor ahli|id ahli|kundennummer|kunden nr|kundennr|"
    "numero client|numero de client|code client|id cliente|numero de cliente|codigo cliente|"
    "codice cliente|klantnummer|客户编号|会员号|会员编号|會員號|會員編號|客戶編號|"
    "customer|id|number|no|nr|code",
    "first": "first name|given name|given names|forename|first|nama pertama|nama depan|vorname|"
    "prenom|nombre|primeiro nome|voornaam|nome|名",
    "last": "last name|surname|family name|last|nama keluarga|nama akhir|nama belakang|nachname|"
    "familienname|nom de famille|nom|apellido|apellidos|cognome|sobrenome|achternaam|姓",
    "name": "full name|customer name|name|contact name|client name|display name|nama penuh|"
    "nama pelanggan|nama|kundenname|name des kunden|nom complet|nom du client|nombre completo|"
    "nombre del cliente|nome completo|nome cliente|naam|klantnaam|姓名|客户名称|顾客|client|kunde|"
    "pelanggan|cliente|klant",
    "company": "company|company name|organisation|organization|business|syarikat|perusahaan|firma|"
    "societe|entreprise|empresa|azienda|bedrijf|公司",
    **_PERSON,
    "mobile": "mobile|mobile phone|cell|cell phone|handphone|telefon bimbit|no bimbit|handy|mobil|"
    "mobiltelefon|portable|movil|celular|cellulare|mobiel|手机号码",
    "town": "city|town|suburb|locality|bandar|kota|bandar raya|stadt|ort|wohnort|ville|ciudad|"
    "poblacion|citta|comune|cidade|plaats|woonplaats|城市",
    "postcode": "postcode|postal code|post code|zip|zip code|zipcode|poskod|kode pos|plz|"
    "postleitzahl|code postal|codigo postal|cp|cap|cep|邮编|郵遞區號",
    "since": "customer since|since|member since|created|created at|date created|created on|"
    "sign up|sign up date|registered|registration date|join date|joined|tarikh daftar|"
    "tarikh sertai|tanggal daftar|kunde seit|erstellt am|client depuis|date de creation|"
    "fecha de alta|data registrazione|klant sinds|注册日期",
}

_PRODUCTS = {
    **_ARTICLE,
    "price": "price|selling price|retail price|sale price|unit price|price incl tax|"
    "variant price|harga|harga jual|preis|verkaufspreis|vk preis|prix|prix de vente|prix ttc|"
    "precio|precio de venta|prezzo|preco|prijs|verkoopprijs|售价|价格",
    "stock": "stock|quantity|qty|on hand|quantity on hand|in stock|stock level|inventory|stok|"
    "kuantiti|baki|bestand|lagerbestand|quantite|existencias|cantidad|giacenza|estoque|voorraad|"
    "库存",
}

_SALES = {
    "receipt": "receipt number|receipt no|receipt id|receipt|invoice number|invoice no|invoiceno|"
    "invoice|order number|order no|order id|order|order ref|transaction id|transaction number|"
    "transaction|sale id|sale number|ticket number|ticket|bill number|bill no|bill|"
    "document number|no resit|nombor resit|resit|no invois|invois|no bil|no nota|nota|no struk|"
    "belegnummer|beleg nr|beleg|bonnummer|bon nr|bon|rechnungsnummer|rechnung|numero de ticket|"
    "numero de facture|facture|commande|numero de recibo|recibo|factura|scontrino|fattura|"
    "fatura|bonnr|kassabon|factuurnummer|小票号|单号|订单号",
    "date": "date|sale date|sold at|sold on|date time|datetime|date and time|transaction date|"
    "order date|invoice date|receipt date|timestamp|created at|created|completed at|tarikh|"
    "tarikh jualan|tarikh dan masa|tanggal|datum|verkaufsdatum|belegdatum|datum uhrzeit|"
    "date de vente|date heure|fecha|fecha de venta|fecha y hora|data|data vendita|data ora|"
    "verkoopdatum|日期|时间|日期时间",
    "time": "time|sale time|time of day|hour|masa|jam|waktu|uhrzeit|zeit|heure|hora|ora|tijd|时刻",
    "zone": "time zone|timezone|zon masa|zeitzone",
    **_ARTICLE,
    "quantity": "quantity|qty|units|units sold|items sold|pcs|pieces|count|kuantiti|bilangan|"
    "jumlah unit|jumlah barang|menge|anzahl|stuck|quantite|qte|nombre|cantidad|cant|quantita|"
    "quantidade|aantal|数量|數量",
    "total": "total|line total|total paid|amount paid|paid|amount|total amount|total price|"
    "total incl tax|total incl|gross amount|total sales|sales|revenue|jumlah|jumlah bayaran|"
    "amaun|total harga|total bayar|gesamt|gesamtpreis|summe|betrag|brutto|bruttobetrag|umsatz|"
    "montant|montant ttc|total ttc|importe|importe total|importo|totale|valor|valor total|"
    "totaal|bedrag|金额|合计|总价|实收",
    "net": "net sales|net amount|net|net total|subtotal|sub total|total excl tax|amount excl tax|"
    "jualan bersih|amaun bersih|netto|nettobetrag|nettoumsatz|montant ht|total ht|importe neto|"
    "base imponible|imponibile|netto bedrag|净额",
    "tax": "tax|taxes|tax amount|vat|vat amount|gst|sst|sales tax|cukai|jumlah cukai|pajak|ppn|"
    "steuer|mwst|umsatzsteuer|ust|tva|impuesto|iva|imposto|btw|税|税额",
    "price": "unit price|price|item price|price each|price per unit|selling price|rate|"
    "harga seunit|harga satuan|harga|einzelpreis|preis|stuckpreis|prix unitaire|prix|"
    "precio unitario|precio|prezzo unitario|prezzo|preco unitario|preco|stukprijs|prijs|单价",
    "discount": "discount|discounts|discount amount|line discount|diskaun|potongan|rabatt|nachlass|"
    "remise|reduction|descuento|sconto|desconto|korting|折扣|优惠",
    "refund": "receipt type|event type|transaction type|sale type|type|jenis|jenis resit|"
    "jenis transaksi|art|belegart|vorgang|type de transaction|tipo|soort|类型",
    "status": "status|state|order status|sale status|zustand|statut|estado|stato|状态",
    "payment": "payment|payment type|payment method|payments|tender|tender type|paid by|"
    "paid with|bayaran|kaedah bayaran|cara bayaran|jenis bayaran|pembayaran|metode pembayaran|"
    "zahlung|zahlungsart|zahlart|zahlungsmethode|paiement|mode de paiement|moyen de paiement|pago|"
    "forma de pago|metodo de pago|pagamento|metodo di pagamento|betaling|betaalwijze|支付方式|付款",
    "card": "card last 4|last 4|last four|card number|pan suffix|card no|4 digit kad|no kad|"
    "kartennummer|karte|卡号",
    "staff": "staff|staff name|employee|cashier|cashier name|served by|salesperson|seller|user|"
    "register user|clerk|juruwang|kakitangan|pekerja|kasir|pelayan|verkaufer|kassierer|"
    "mitarbeiter|bediener|vendeur|caissier|employe|vendedor|cajero|empleado|commesso|venditore|"
    "cassiere|verkoper|medewerker|收银员|店员",
    "branch": "branch|store|store name|outlet|location|shop|cawangan|kedai|cabang|toko|filiale|"
    "standort|laden|magasin|boutique|succursale|tienda|sucursal|negozio|sede|loja|filiaal|winkel|"
    "vestiging|门店|分店",
    "customer": "customer id|customer number|customer no|customer code|client id|member id|"
    "member number|member no|loyalty number|id pelanggan|no pelanggan|no ahli|kode pelanggan|"
    "kundennummer|kunden nr|numero client|code client|id cliente|codigo cliente|codice cliente|"
    "klantnummer|客户编号|会员号",
    "customer_name": "customer name|customer|client|client name|billing name|buyer|member|"
    "member name|nama pelanggan|pelanggan|pembeli|kunde|kundenname|nom du client|cliente|"
    "nombre del cliente|nome cliente|klant|klantnaam|顾客|客户|会员",
    "customer_email": "customer email|billing email|" + _PERSON["email"],
    "customer_phone": "customer phone|customer contacts|billing phone|" + _PERSON["phone"],
}  # fmt: skip

NAMES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    about: {meaning: tuple(names.split("|")) for meaning, names in meanings.items()}
    for about, meanings in (
        ("customers", _CUSTOMERS),
        ("products", _PRODUCTS),
        ("sales", _SALES),
    )
}
"""For what a file is about, the names of each meaning's column."""
